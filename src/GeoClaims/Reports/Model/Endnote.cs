namespace GeoClaims;

/// <summary>A source reference of a report, with what describes the source.</summary>
/// <remarks>What an endnote holds follows Intelligence Community Directive 206, Sourcing Requirements for
/// Disseminated Analytic Products (2015): the reference, and a descriptor of what bears on its quality.</remarks>
/// <param name="Number">Its number, from 1, in the order of first use.</param>
/// <param name="Report">The report.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Descriptor">What bears on its quality: the grade and why, the interest behind it, what it repeats.</param>
/// <param name="UsedBy">The tags of the items and claims that cite it.</param>
/// <param name="Quotes">What it is quoted with, each once.</param>
public sealed partial record Endnote(int Number, Report Report, Source Source, ValueList<string> Descriptor, ValueList<string> UsedBy,
    ValueList<Quote> Quotes)
{
    /// <summary>Number, source and title.</summary>
    public override string ToString() => $"[{Number}] {Source.Name}: {Report}";
}
