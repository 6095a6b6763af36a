using System.Collections.Concurrent;
using System.Globalization;

namespace GeoClaims.Exchange.Tests;

/// <summary>Documents of strangers, broken at random: findings or the one
/// exception, and what came in goes out and comes in again.</summary>
internal sealed class HostileTests
{
    // GEOCLAIMS_MUTATIONS=100000 dotnet test --filter HostileTests looks harder, and writes what it finds to GEOCLAIMS_FOUND.
    private static readonly int Count =
        int.Parse(Environment.GetEnvironmentVariable("GEOCLAIMS_MUTATIONS") ?? "240", CultureInfo.InvariantCulture);

    private static readonly string Folder = Path.Combine(SharedData.ProjectFolder, "Hostile");

    private static IEnumerable<string> Corpus() => Directory.EnumerateFiles(Folder).Select(Path.GetFileName).OfType<string>()
        .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Corpus))]
    public void What_was_hostile_once_does_no_harm(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name));
        Assert.That(HostileFormats.Fault(name[..name.IndexOf('-', StringComparison.Ordinal)], text), Is.Null);
    }

    [Test]
    public void Documents_broken_at_random_do_no_harm([ValueSource(nameof(Formats))] string format)
    {
        var seeds = Corpus().Where(n => n.StartsWith(format + "-seed", StringComparison.Ordinal))
            .Select(n => File.ReadAllText(Path.Combine(Folder, n))).Concat(Made(format)).ToArray();
        var faults = new ConcurrentDictionary<string, (int Draw, string Text)>(StringComparer.Ordinal);
        Parallel.For(0, Count / Formats.Count(), new() { MaxDegreeOfParallelism = 2 }, i =>
        {
            var (draw, seed) = (new HostileDraw(i), seeds[i % seeds.Length]);
            var text = format == "rows" ? draw.Rows(seed) : draw.Json(seed);
            if (HostileFormats.Fault(format, text) is { } fault)
                faults.AddOrUpdate(string.Join('\n', fault.Split('\n').Where(l => l.Contains(" at ", StringComparison.Ordinal)).Take(2)),
                    (i, text), (_, known) => known.Text.Length <= text.Length ? known : (i, text));
        });
        if (Environment.GetEnvironmentVariable("GEOCLAIMS_FOUND") is { } found)
            foreach (var (draw, text) in faults.Values)
                File.WriteAllText(Path.Combine(found, string.Create(CultureInfo.InvariantCulture, $"{format}-{draw}.txt")), text);
        Assert.That(faults, Is.Empty, string.Join("\n\n", faults.Select(f => $"draw {f.Value.Draw}: "
            + HostileFormats.Fault(format, f.Value.Text))));
    }

    private static IEnumerable<string> Formats => HostileFormats.All.Keys;

    private static IEnumerable<string> Made(string format)
    {
        CaseFile[] files = [RandomCases.Make(3, 8), RandomCases.Make(5, 14)];
        return format switch
        {
            "stix" => [Bundles.Breached(), .. files.Select(f => StixBundle.From(f).ToJson())],
            "misp" => [MispEvents.Breached(), .. files.Select(f => MispDocument.From(f).ToJson())],
            "prov" => files.Select(f => ProvDocument.From(f).ToJson()),
            "claimreview" => files.Select(f => ClaimReviewList.From(f).ToText()),
            "geojson" => files.Select(f => GeoJsonDocument.From(f).ToJson()),
            _ => [],
        };
    }
}
