namespace GeoClaims;

/// <summary>A reliability that the record of other cases proposes for a source. It changes nothing until somebody accepts it.</summary>
public sealed partial record ReliabilityProposal
{
    internal ReliabilityProposal(Source source, PartyRecord record, ReliabilityReading reading, Sentence sentence)
        => (Source, Record, Proposed, Sentence) = (source, record, reading.Grade(record.All), sentence);

    /// <summary>The source with the grade that it has now.</summary>
    public Source Source { get; }

    /// <summary>The record in other cases: this case itself is left out.</summary>
    public PartyRecord Record { get; }

    /// <summary>The grade proposed; F where the record cannot tell.</summary>
    public Reliability Proposed { get; }

    /// <summary>The proposal with its reason and its count.</summary>
    public Sentence Sentence { get; }

    /// <summary>The case with the proposed grade and its reason on the source.</summary>
    /// <param name="file">The case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The case has no such source.</exception>
    public CaseFile Accept(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.With(CaseChange.Put(file.Get(Source.Id) with { Reliability = Proposed, ReliabilityBecause = Sentence.Text }));
    }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;
}
