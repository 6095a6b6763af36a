using CrocusAttack;
using GeoClaims;
using Spectre.Console;

const int Seed = 20240322;

// From the sources to a judgement: dotnet run --project samples/CrocusAttack [-- --ratings] [--as-of TIME] [--output FOLDER]
if (!Arguments.TryRead(args, out var arguments))
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

Console.OutputEncoding = System.Text.Encoding.UTF8;
var console = AnsiConsole.Console;
if (Console.IsOutputRedirected) console.Profile.Width = 120;

var whole = CrocusCase.Build();
var file = arguments.AsOf is { } time ? whole.AsOf(time) : whole;
var who = file.Evaluate(CrocusCase.Who);
var blame = file.Evaluate(CrocusCase.Blame);
var robust = who.Robustness(Seed);

if (file.Knowledge is { } knowledge) console.MarkupLineInterpolated($"[bold]The case {knowledge}.[/]");
JudgementView.Print(console, file, who);
EstimatesView.Print(console, who);
ReplayView.Print(console, file.Replay(CrocusCase.Who));
ClaimsView.Print(console, file, who.Question);
GrowthView.Print(console, file);
MatrixView.Print(console, file, who);
TellingView.Print(console, who);
FlipView.Print(console, who, robust);
OriginsView.Print(console, who, robust);
ConfidenceView.Print(console, who);
GapsView.Print(console, who);
CommitmentsView.Print(console, file);
StakesView.Print(console, file, who.Question);
AgainstInterestView.Print(console, file);

console.WriteLine();
JudgementView.Print(console, file, blame);
EstimatesView.Print(console, blame);
ForecastView.Print(console, file, blame.Question);
MatrixView.Print(console, file, blame);
FlipView.Print(console, blame, blame.Robustness(Seed));
ConfidenceView.Print(console, blame);
GapsView.Print(console, blame);

if (arguments.Ratings)
    foreach (var evaluation in new[] { who, blame }) RatingsView.Print(console, file, evaluation);

FindingsView.Print(console, file);

Directory.CreateDirectory(arguments.Output);
var path = Path.Combine(arguments.Output, "crocus.json");
whole.Save(path);
Look.Section(console, "The case");
console.MarkupLineInterpolated($"{file}.");
if (!arguments.Ratings) console.MarkupLine("Every rating with its reason: [bold]dotnet run --project samples/CrocusAttack -- --ratings[/]");
console.MarkupLineInterpolated($"Wrote [bold]{path}[/], where each record, rating and reason stands with its citation.");
return 0;
