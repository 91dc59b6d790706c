using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Rules;

/// <summary>One kind of fault: a short query over the model. A rule keeps no state and may run beside any other.</summary>
internal abstract class Rule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>What the catalog calls it: the class without its id.</summary>
    public string Name => GetType().Name.Substring(Descriptor.Id.Length);

    /// <summary>What a team may set for it.</summary>
    public virtual IReadOnlyList<RuleOption> Options => [];

    /// <summary>Every place where the document has the fault.</summary>
    public abstract IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options);

    protected Diagnostic Report(TextSpan span, params object[] arguments) => Diagnostic.Create(Descriptor, span, arguments);

    /// <summary>A finding that holds <paramref name="span"/> against another place.</summary>
    protected Diagnostic ReportAgainst(TextSpan other, TextSpan span, params object[] arguments) => Report(span, arguments) with { Related = other };
}
