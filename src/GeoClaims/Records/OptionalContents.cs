namespace GeoClaims;

/// <summary>A part that may be missing, and is left out until it can stand.</summary>
internal sealed class OptionalContents<T>(Contents<T> part) : Contents<T?> where T : class
{
    public override bool HasReferences => part.HasReferences;

    public override bool HasTexts => part.HasTexts;

    public override bool CanComeLater => part.CanComeLater;

    public override void References(T? value, ReferenceVisitor visitor)
    {
        if (value is not null) part.References(value, visitor);
    }

    public override void Texts(T? value, TextVisitor visitor)
    {
        if (value is not null) part.Texts(value, visitor);
    }

    public override int StandsFrom(T? value, IKnownSteps steps) => value is null ? 0 : part.StandsFrom(value, steps);

    public override void Steps(T? value, IKnownSteps steps, List<int> found)
    {
        if (value is null) return;
        found.Add(part.StandsFrom(value, steps));
        part.Steps(value, steps, found);
    }

    public override T? KnownAt(T? value, IKnownSteps steps, int step)
        => value is null || part.StandsFrom(value, steps) > step ? null : part.KnownAt(value, steps, step);

    public override T? Renamed(T? value, Renaming renaming) => value is null ? null : part.Renamed(value, renaming);
}
