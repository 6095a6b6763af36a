namespace GeoClaims;

/// <summary>The record of claimants and sources across cases: how what they said came out.</summary>
/// <remarks>
/// <para>It proposes; it never sets anything by itself. What was learnt from a case is left out wherever that case is judged.</para>
/// <para>Cases are read one after another and not kept: what is held are a few numbers for each party and resolved case.</para>
/// </remarks>
public sealed partial class TrackRecords
{
    private readonly RecordReader _read;

    internal TrackRecords(RecordReader read)
    {
        _read = read;
        Parties = [.. read.Cells.Keys.OrderBy(k => k.Party).ThenBy(k => k.Name, StringComparer.Ordinal).Select(k => Record(k, null))
            .Where(r => r.Cases > 0)];
    }

    /// <summary>How many cases were read.</summary>
    public int Cases => _read.Cases;

    /// <summary>How many of their questions are resolved.</summary>
    public int Resolved => _read.Resolved;

    /// <summary>How many claims on those are left out, since nobody knows when they were made.</summary>
    public int Undated => _read.Undated;

    /// <summary>Claimants, then sources, each in the order of their names.</summary>
    public ValueList<PartyRecord> Parties { get; }

    /// <summary>The claimants.</summary>
    public ValueList<PartyRecord> Claimants => [.. Parties.Where(p => p.Party == RecordedParty.Claimant)];

    /// <summary>The sources, by what their reports carried.</summary>
    public ValueList<PartyRecord> Sources => [.. Parties.Where(p => p.Party == RecordedParty.Source)];

    /// <summary>Keeps the record of cases.</summary>
    /// <param name="cases">The cases; each is read once.</param>
    /// <param name="options">By which rules; <see cref="RecordOptions.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    public static TrackRecords Of(IEnumerable<CaseFile> cases, RecordOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var read = new RecordReader(options ?? RecordOptions.Default);
        foreach (var file in cases) read.Add(file);
        return new(read);
    }

    /// <summary>Keeps the record of cases that come one after another, such as from a store.</summary>
    /// <param name="cases">The cases; each is read once.</param>
    /// <param name="options">By which rules; <see cref="RecordOptions.Default"/> if left out.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static async Task<TrackRecords> OfAsync(IAsyncEnumerable<CaseFile> cases, RecordOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var read = new RecordReader(options ?? RecordOptions.Default);
        await foreach (var file in cases.WithCancellation(cancellation).ConfigureAwait(false)) read.Add(file);
        return new(read);
    }

    /// <summary>The record of a claimant or a source by its name; null if nothing is on record.</summary>
    /// <param name="party">Which of the two.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public PartyRecord? Find(RecordedParty party, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _read.Cells.ContainsKey((party, _read.KeyOf(name))) ? Record((party, _read.KeyOf(name)), null) : null;
    }

    /// <summary>What the record of all other cases proposes for the sources of a case: for those behind which an actor stands, by what that
    /// actor said, else by what the source carried.</summary>
    /// <param name="file">The case. What was learnt from it is left out.</param>
    /// <param name="reading">How a share becomes a grade; <see cref="ReliabilityReading.Shares1"/> if left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public ValueList<ReliabilityProposal> Propose(CaseFile file, ReliabilityReading? reading = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var own = _read.CaseNumber(file.Title);
        return [.. file.Sources.Select(s => Propose(file, s, own, reading ?? ReliabilityReading.Shares1)).OfType<ReliabilityProposal>()];
    }

    /// <summary>How much was read, then the parties with their records.</summary>
    public override string ToString() => $"{Words.Count(Resolved, "resolved question", "resolved questions")} in "
        + $"{Words.Count(Cases, "case", "cases")}{string.Concat(Parties.Select(p => "\n" + p))}";

    private ReliabilityProposal? Propose(CaseFile file, Source source, int? own, ReliabilityReading reading)
    {
        var behind = source.Actor is { } actor ? Without((RecordedParty.Claimant, _read.KeyOf(file.Get(actor).Name)), own) : null;
        var record = behind is { All.Count: > 0 } ? behind : Without((RecordedParty.Source, _read.KeyOf(source.Name)), own);
        if (record is not { All.Count: > 0 } found) return null;
        var grade = reading.Grade(found.All);
        var what = found.Party == RecordedParty.Claimant ? $"what {found.Name} said" : "what it carried";
        var interest = found.WithInterest.Count == 0 ? "" : $"; with its own interest {found.WithInterest.Share}";
        return new(source, found, reading, new(SentenceKind.Record, $"{source}: {grade.ToString()} is proposed by {reading.Id}, since of "
            + $"{what} in {Words.Count(found.Cases, "other case", "other cases")} {found.All.Share.ToString()} "
                + $"came out as said{interest}."));
    }

    private PartyRecord? Without((RecordedParty, string) key, int? own) => _read.Cells.ContainsKey(key) ? Record(key, own) : null;

    private PartyRecord Record((RecordedParty Party, string Name) key, int? without) => new(key.Party, _read.Names[key],
        [.. _read.Cells[key].Where(c => c.Case != without)], _read.Topics, _read.Options.Prior);
}
