using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace PostmortemLint.Cli.Tests.Formats;

/// <summary>The forms that readers of our XML have published, as schemas.</summary>
internal static class XmlSchemas
{
    /// <summary>What the xUnit plugin of Jenkins accepts (junit-10.xsd), as far as it is used.</summary>
    public const string JUnit = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:element name="testsuites">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="testsuite" type="suite" minOccurs="0" maxOccurs="unbounded"/>
              </xs:sequence>
              <xs:attribute name="name"/>
              <xs:attribute name="tests" type="xs:nonNegativeInteger"/>
              <xs:attribute name="failures" type="xs:nonNegativeInteger"/>
              <xs:attribute name="errors" type="xs:nonNegativeInteger"/>
            </xs:complexType>
          </xs:element>
          <xs:complexType name="suite">
            <xs:sequence>
              <xs:element name="testcase" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:choice minOccurs="0">
                    <xs:element name="failure">
                      <xs:complexType mixed="true">
                        <xs:attribute name="type"/>
                        <xs:attribute name="message"/>
                      </xs:complexType>
                    </xs:element>
                    <xs:element name="system-out"/>
                  </xs:choice>
                  <xs:attribute name="name" use="required"/>
                  <xs:attribute name="classname"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="name" use="required"/>
            <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
          </xs:complexType>
        </xs:schema>
        """;

    /// <summary>What Checkstyle's XML listener writes, and its readers take.</summary>
    public const string Checkstyle = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:element name="checkstyle">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="file" minOccurs="0" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:sequence>
                      <xs:element name="error" minOccurs="0" maxOccurs="unbounded">
                        <xs:complexType>
                          <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
                          <xs:attribute name="column" type="xs:positiveInteger"/>
                          <xs:attribute name="severity" use="required">
                            <xs:simpleType>
                              <xs:restriction base="xs:string">
                                <xs:enumeration value="error"/>
                                <xs:enumeration value="warning"/>
                                <xs:enumeration value="info"/>
                                <xs:enumeration value="ignore"/>
                              </xs:restriction>
                            </xs:simpleType>
                          </xs:attribute>
                          <xs:attribute name="message" use="required"/>
                          <xs:attribute name="source" use="required"/>
                        </xs:complexType>
                      </xs:element>
                    </xs:sequence>
                    <xs:attribute name="name" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="version" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:schema>
        """;

    /// <summary>The document, which keeps the schema.</summary>
    public static XElement Read(string schema, string xml)
    {
        var schemas = new XmlSchemaSet();
        using var text = new StringReader(schema);
        using var reader = XmlReader.Create(text);
        schemas.Add("", reader);
        Assert.Throws<XmlSchemaValidationException>(() => XDocument.Parse("<testsuites><file/></testsuites>").Validate(schemas, null));
        var document = XDocument.Parse(xml);
        document.Validate(schemas, null);
        return document.Root!;
    }
}
