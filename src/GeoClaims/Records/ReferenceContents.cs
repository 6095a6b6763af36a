namespace GeoClaims;

/// <summary>A reference that is always there: what holds it cannot stand before what it names.</summary>
internal sealed class ReferenceContents<T> : Contents<Id<T>> where T : CaseRecord
{
    public static readonly ReferenceContents<T> Instance = new();

    public override bool HasReferences => true;

    public override bool HasTexts => false;

    public override bool CanComeLater => !Id<T>.Kind.IsFrame;

    public override void References(Id<T> value, ReferenceVisitor visitor) => visitor.Visit(value.Value, Id<T>.Kind);

    public override void Texts(Id<T> value, TextVisitor visitor) { }

    public override int StandsFrom(Id<T> value, IKnownSteps steps) => steps.Of(value.Value);

    public override void Steps(Id<T> value, IKnownSteps steps, List<int> found) { }

    public override Id<T> KnownAt(Id<T> value, IKnownSteps steps, int step) => value;

    public override Id<T> Renamed(Id<T> value, Renaming renaming) => renaming.Of(value);
}
