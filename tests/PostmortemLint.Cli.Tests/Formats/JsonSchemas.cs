using NJsonSchema;

namespace PostmortemLint.Cli.Tests.Formats;

/// <summary>The forms that readers of our JSON have published, as schemas.</summary>
internal static class JsonSchemas
{
    /// <summary>docs.gitlab.com, "Code Quality report format": all of these are required.</summary>
    public const string GitLab = """
        {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "additionalProperties": false,
            "properties": {
              "description": { "type": "string", "minLength": 1 },
              "check_name": { "type": "string", "minLength": 1 },
              "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{32}$" },
              "severity": { "enum": ["info", "minor", "major", "critical", "blocker"] },
              "location": {
                "type": "object",
                "required": ["path", "lines"],
                "additionalProperties": false,
                "properties": {
                  "path": { "type": "string", "pattern": "^[^./\\\\]" },
                  "lines": {
                    "type": "object",
                    "required": ["begin"],
                    "additionalProperties": false,
                    "properties": { "begin": { "type": "integer", "minimum": 1 }, "end": { "type": "integer", "minimum": 1 } }
                  }
                }
              }
            }
          }
        }
        """;

    /// <summary>The messages of reviewdog's rdf/reviewdog.proto that are used. Its reader refuses properties that it does not know.</summary>
    public const string Rdjson = """
        {
          "type": "object",
          "required": ["diagnostics"],
          "additionalProperties": false,
          "properties": {
            "source": {
              "type": "object",
              "required": ["name"],
              "additionalProperties": false,
              "properties": { "name": { "type": "string" }, "url": { "type": "string" } }
            },
            "diagnostics": { "type": "array", "items": { "$ref": "#/definitions/diagnostic" } }
          },
          "definitions": {
            "diagnostic": {
              "type": "object",
              "required": ["message", "location"],
              "additionalProperties": false,
              "properties": {
                "message": { "type": "string" },
                "location": {
                  "type": "object",
                  "required": ["path"],
                  "additionalProperties": false,
                  "properties": {
                    "path": { "type": "string" },
                    "range": {
                      "type": "object",
                      "required": ["start"],
                      "additionalProperties": false,
                      "properties": { "start": { "$ref": "#/definitions/position" }, "end": { "$ref": "#/definitions/position" } }
                    }
                  }
                },
                "severity": { "enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"] },
                "code": {
                  "type": "object",
                  "required": ["value"],
                  "additionalProperties": false,
                  "properties": { "value": { "type": "string" }, "url": { "type": "string" } }
                }
              }
            },
            "position": {
              "type": "object",
              "additionalProperties": false,
              "properties": { "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } }
            }
          }
        }
        """;

    public static async Task AssertKeeps(string schema, string json)
    {
        var form = await JsonSchema.FromJsonAsync(schema);
        Assert.NotEmpty(form.Validate("""{ "diagnostics": [{}], "findings": [{}] }"""));
        Assert.Empty(form.Validate(json));
    }
}
