using System.Globalization;
using GeoClaims.Tests;

namespace GeoClaims.Storage.Tests;

/// <summary>Cases of claimants of whom it is known how often they are
/// right, each case with a resolved question and some evidence.</summary>
internal sealed class KnownReliabilities(int claimants)
{
    private const int Speaking = 8;

    /// <summary>How often each claimant is right: from .5 to .95.</summary>
    public IReadOnlyList<double> Reliability { get; } = [.. Enumerable.Range(0, claimants).Select(i => .5 + .45 * i / (claimants - 1))];

    public static string Name(int claimant) => string.Create(CultureInfo.InvariantCulture, $"Claimant {claimant:000}");

    public CaseFile Case(int number)
    {
        var draw = new Draw(Mixed(number));
        var b = new CaseFileBuilder(string.Create(CultureInfo.InvariantCulture, $"Case {number}"));
        var why = b.Question("Why did the bridge fall?", with: q => q with { ReferenceClass = "why a bridge fell" });
        Id<Hypothesis>[] answers =
            [b.Hypothesis(why, "Corrosion weakened the bridge", "Rust"), b.Hypothesis(why, "A ship struck it", "Ship")];
        var story = b.Report(b.Source("Harbour Herald", reliability: 'B'), "What brought the bridge down", published: "2026-03-02");
        for (var i = 0; i < Speaking; i++) b.Evidence($"Observation {i} of the bridge", story, credibility: 2);
        var truth = draw.Below(2);
        var met = new HashSet<int>();
        while (met.Count < Math.Min(Speaking, claimants))
        {
            var who = draw.Below(claimants);
            if (!met.Add(who)) continue;
            var said = draw.Chance(Reliability[who]) ? truth : 1 - truth;
            b.Claim(b.Actor(Name(who)), Stance.Asserts, answers[said], made: "2026-03-01", reportedIn: story);
        }
        b.Resolve(why, answers[truth], "2026-06-01", "the report of the inquiry");
        return b.Build();
    }

    // Random numbers from seeds in a row are not independent of one another: what follows is spread too evenly.
    private static int Mixed(int number)
    {
        var z = ((ulong)number + 1) * 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) & int.MaxValue);
    }

    /// <summary>The share of claimants whose 90% interval holds how often they are right.</summary>
    public double Coverage(TrackRecords records) => Enumerable.Range(0, claimants).Count(i => records.Find(RecordedParty.Claimant, Name(i))
        is { } found && found.All.Share.Low.Value <= Reliability[i] && Reliability[i] <= found.All.Share.High.Value) / (double)claimants;
}
