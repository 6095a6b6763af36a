namespace GeoClaims;

/// <summary>A value that holds nothing to follow.</summary>
internal sealed class NoContents<T> : Contents<T>
{
    public static readonly NoContents<T> Instance = new();

    public override bool HasReferences => false;

    public override bool HasTexts => false;

    public override bool CanComeLater => false;

    public override void References(T value, ReferenceVisitor visitor) { }

    public override void Texts(T value, TextVisitor visitor) { }

    public override int StandsFrom(T value, IKnownSteps steps) => 0;

    public override void Steps(T value, IKnownSteps steps, List<int> found) { }

    public override T KnownAt(T value, IKnownSteps steps, int step) => value;

    public override T Renamed(T value, Renaming renaming) => value;
}
