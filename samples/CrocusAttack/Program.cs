using CrocusAttack;
using GeoClaims;
using Spectre.Console;

// From the sources to a judgement: dotnet run --project samples/CrocusAttack [-- --ratings] [--as-of TIME] [--output FOLDER]
if (!Arguments.TryRead(args, out var arguments))
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

Console.OutputEncoding = System.Text.Encoding.UTF8;
var console = AnsiConsole.Console;
if (Console.IsOutputRedirected) console.Profile.Width = 120;

// The case is kept in a store beside the output: each run that finds it changed adds a revision.
Directory.CreateDirectory(arguments.Output);
var kept = Path.Combine(arguments.Output, "crocus.db");
var whole = Keeping.InStore(kept, CrocusCase.Build());
var file = arguments.AsOf is { } time ? whole.AsOf(time) : whole;
var options = ReportOptions.Default with { Evaluation = new() { Seed = 20240322, Draws = 10_000 } };
var who = file.ToReport(CrocusCase.Who, options);
var blame = file.ToReport(CrocusCase.Blame, options);

if (file.Knowledge is { } knowledge) console.MarkupLineInterpolated($"[bold]The case {knowledge}.[/]");
new ReportPrinter(console, who, arguments.Ratings).Print(without: ["timeline", "places", "sources", "method"]);
GrowthView.Print(console, file);
AgainstInterestView.Print(console, file);

console.WriteLine();
new ReportPrinter(console, blame, arguments.Ratings).Print(
    without: ["claims", "positions", "timeline", "origins", "places", "whatif", "stakes", "sources", "method"]);

FindingsView.Print(console, file);

var path = Path.Combine(arguments.Output, "crocus.json");
whole.Save(path);
var page = Path.Combine(arguments.Output, "report.html");
who.Save(page);
Look.Section(console, "The case");
console.MarkupLineInterpolated($"{file}.");
if (!arguments.Ratings) console.MarkupLine("Every rating with its reason: [bold]dotnet run --project samples/CrocusAttack -- --ratings[/]");
console.MarkupLineInterpolated($"Wrote [bold]{path}[/], where each record, rating and reason stands with its citation.");
console.MarkupLineInterpolated($"It is kept in [bold]{kept}[/], an embedded store with its history.");
console.MarkupLineInterpolated($"Wrote [bold]{page}[/]: open it in a browser. It needs no network, and replays the case.");
return 0;
