namespace GeoClaims.Tests;

/// <summary>Random changes to a case: records put, altered and removed, now and then one that leaves no case.</summary>
internal sealed class RandomChanges(int seed)
{
    private readonly Draw _draw = new(seed);
    private readonly List<CaseRecord> _known = [.. new RandomCase(seed, 120, quirks: true).Records];

    public CaseFile First()
        => CaseFile.Assemble("", ClockZone.Utc, null, [.. _known.Where(r => r is Actor or Source or Report).Take(_draw.Below(20))]).With();

    public List<CaseChange> Next(CaseFile file)
    {
        List<CaseRecord> records = [.. file.Records()];
        return [.. Enumerable.Range(0, _draw.Below(5)).SelectMany(_ => Change(records))];
    }

    private IEnumerable<CaseChange> Change(List<CaseRecord> records) => _draw.Below(12) switch
    {
        0 => [CaseChange.Title(_draw.Pick(["A", "B", ""]))],
        1 => [CaseChange.Handling(_draw.Pick([null, "TLP:RED", ""]))],
        2 => [CaseChange.Zone(ClockZone.Of(_draw.Pick(["UTC", "Europe/Berlin", "Asia/Kolkata"])))],
        3 => [CaseChange.Remove(_draw.Pick(_known))],
        4 when records.Count > 0 => [CaseChange.Remove(_draw.Pick(records))],
        5 when records.Count > 0 => [Renamed(_draw.Pick(records))],
        6 => [CaseChange.Put(new Claim { Id =
            new("odd"), Claimant = new(_draw.Pick(["nobody", "ev:x", "actor:x"])), Proposition = new("p"), Stance = Stance.Asserts })],
        7 => [CaseChange.Put(new Actor { Id = new(_draw.Pick(["ev:x", "actor:x", _known[0].Key])), Name = "Odd" })],
        // A whole run, so that what refers to what comes along with it.
        _ => _known.Take(_draw.Below(_known.Count + 1)).TakeLast(_draw.Chance() ? 3 : _known.Count).Select(CaseChange.Put),
    };

    private static CaseChange Renamed(CaseRecord record) => CaseChange.Put(record switch
    {
        Actor a => a with { Name = a.Name + "!", Affiliations = [] },
        Evidence e => e with { Restates = [], DependsOn = [] },
        Claim c => c with { Revises = null, Channel = "radio" },
        Assessment a => a with { Because = "on second thoughts" },
        Hypothesis h => h with { Parent = null },
        _ => record,
    });
}
