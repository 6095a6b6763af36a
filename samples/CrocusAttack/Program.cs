using CrocusAttack;
using Spectre.Console;

// From the sources to a judgement: dotnet run --project samples/CrocusAttack [-- --ratings] [--output FOLDER]
if (!Arguments.TryRead(args, out var arguments))
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

Console.OutputEncoding = System.Text.Encoding.UTF8;
var console = AnsiConsole.Console;
if (Console.IsOutputRedirected) console.Profile.Width = 120;

var file = CrocusCase.Build();
var evaluation = file.Evaluate(file.Questions[0].Id);

JudgementView.Print(console, file, evaluation);
EstimatesView.Print(console, evaluation);
ClaimsView.Print(console, file, evaluation.Question);
MatrixView.Print(console, file, evaluation);
TellingView.Print(console, file, evaluation);
FlipView.Print(console, evaluation);
GapsView.Print(console, evaluation);
if (arguments.Ratings) RatingsView.Print(console, file, evaluation);

Directory.CreateDirectory(arguments.Output);
var path = Path.Combine(arguments.Output, "crocus.json");
file.Save(path);
Look.Section(console, "The case");
console.MarkupLineInterpolated($"{file}.");
if (!arguments.Ratings) console.MarkupLine("Every rating with its reason: [bold]dotnet run --project samples/CrocusAttack -- --ratings[/]");
console.MarkupLineInterpolated($"Wrote [bold]{path}[/], where each record, rating and reason stands with its citation.");
return 0;
