namespace GeoClaims;

public sealed partial record Finding : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Finding>("finding", "findings")
        .Column("", f => f.Severity == Severity.Error ? ViewPhrase.Bold("error") : Words.Of(f.Severity))
        .Column("Code", f => ViewPhrase.Grey(f.Code))
        .Column("What", f => f.Message)
        .Column("Where", f => ViewPhrase.Grey(f.Line ?? f.Path));

    Shape IShaped.Shape => s_shape;
}

public sealed partial class ValidationReport : ViewableObject
{
    internal override View View => new(Findings.IsEmpty ? "Nothing found." : ViewWords.Counts(Findings), ViewTable.Of(Findings));
}
