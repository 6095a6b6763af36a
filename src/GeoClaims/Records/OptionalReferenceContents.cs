namespace GeoClaims;

/// <summary>A reference that may be missing, and is left out until what it names is known.</summary>
internal sealed class OptionalReferenceContents<T> : Contents<Id<T>?> where T : CaseRecord
{
    public static readonly OptionalReferenceContents<T> Instance = new();

    public override bool HasReferences => true;

    public override bool HasTexts => false;

    public override bool CanComeLater => !Id<T>.Kind.IsFrame;

    public override void References(Id<T>? value, ReferenceVisitor visitor)
    {
        if (value is { } id) visitor.Visit(id.Value, Id<T>.Kind);
    }

    public override void Texts(Id<T>? value, TextVisitor visitor) { }

    public override int StandsFrom(Id<T>? value, IKnownSteps steps) => CanComeLater && value is { } id ? steps.Of(id.Value) : 0;

    public override void Steps(Id<T>? value, IKnownSteps steps, List<int> found)
    {
        if (value is { } id) found.Add(steps.Of(id.Value));
    }

    public override Id<T>? KnownAt(Id<T>? value, IKnownSteps steps, int step) => StandsFrom(value, steps) <= step ? value : null;

    public override Id<T>? Renamed(Id<T>? value, Renaming renaming) => value is { } id ? renaming.Of(id) : null;
}
