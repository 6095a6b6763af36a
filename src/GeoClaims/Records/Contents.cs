namespace GeoClaims;

/// <summary>What values of one type hold, as far as the library has to follow
/// it: references, texts, and parts that may become known later.</summary>
internal abstract class Contents<T>
{
    /// <summary>Whether there can be any reference in a value.</summary>
    public abstract bool HasReferences { get; }

    /// <summary>Whether there can be any text in a value.</summary>
    public abstract bool HasTexts { get; }

    /// <summary>Whether some of a value may become known later than what holds it.</summary>
    public abstract bool CanComeLater { get; }

    public abstract void References(T value, ReferenceVisitor visitor);

    public abstract void Texts(T value, TextVisitor visitor);

    /// <summary>The step from which the value can stand at all, apart from what of it is only left out until then.</summary>
    public abstract int StandsFrom(T value, IKnownSteps steps);

    /// <summary>Adds the steps at which parts of the value become known.</summary>
    public abstract void Steps(T value, IKnownSteps steps, List<int> found);

    /// <summary>The value without what is not known at a step; the same value, if all of it is.</summary>
    public abstract T KnownAt(T value, IKnownSteps steps, int step);

    /// <summary>The value with other ids in the place of some; the same value, if it holds none of them.</summary>
    public abstract T Renamed(T value, Renaming renaming);
}
