namespace GeoClaims;

/// <summary>A text, or none.</summary>
internal sealed class TextContents(TextRole role) : Contents<string?>
{
    public override bool HasReferences => false;

    public override bool HasTexts => true;

    public override bool CanComeLater => false;

    public override void References(string? value, ReferenceVisitor visitor) { }

    public override void Texts(string? value, TextVisitor visitor)
    {
        if (value is not null) visitor.Visit(value, role);
    }

    public override int StandsFrom(string? value, IKnownSteps steps) => 0;

    public override void Steps(string? value, IKnownSteps steps, List<int> found) { }

    public override string? KnownAt(string? value, IKnownSteps steps, int step) => value;

    public override string? Renamed(string? value, Renaming renaming) => value;
}
