#!/usr/bin/env dotnet
#:package GeoClaims@0.1.0
#:package Microsoft.Data.Analysis@0.23.1
#:package ScottPlot@5.1.59
#:property PublishAot=false
using GeoClaims;
using Microsoft.Data.Analysis;
using ScottPlot;

// Results as plain rows: into a query, a data frame and a plot, without a converter.
var b      = new CaseFileBuilder("Bridge collapse", zone: "Europe/Berlin");
var herald = b.Source("Harbour Herald", reliability: 'B');
var blog   = b.Source("Port blog", reliability: 'D');
var first  = b.Report(blog, "Ship seen near the bridge", published: "2026-03-01T09:00");
var second = b.Report(herald, "What the divers found", published: "2026-03-03T18:00");
var why    = b.Question("Why did the bridge fall?");
var rust   = b.Hypothesis(why, "Corrosion weakened the bridge", "Corrosion");
var ship   = b.Hypothesis(why, "A ship struck the bridge", "Ship");
var seen   = b.Evidence("A ship was seen close to pier 3", first, EvidenceKind.Testimony, credibility: 3);
var marks  = b.Evidence("Divers found no marks on pier 3", second, credibility: 2);
b.Assess(seen,  ship, Consistency.C,  because: "it must have been there");
b.Assess(seen,  rust, Consistency.N,  because: "ships pass every hour");
b.Assess(marks, ship, Consistency.II, because: "a strike leaves marks");
b.Assess(marks, rust, Consistency.C,  because: "corrosion leaves none");
var file = b.Build();
var evaluation = file.Evaluate(why);

// A query: what speaks against the ship?
foreach (var cell in evaluation.ToRows().Where(c => c.HypothesisName == "Ship" && c.Contribution < 0))
    Console.WriteLine($"Against the ship: {cell.Statement} ({cell.Contribution:0.00} nats, trusted with {cell.Trust:0.00})");

// A data frame: the whole matrix, and what each item weighs on average.
var cells = evaluation.ToRows();
var frame = DataFrame.LoadFrom(cells.Values, cells.ColumnInfos);
Console.WriteLine(frame.GroupBy("Statement").Mean("Likelihood", "Trust"));

// A plot: how likely each answer was after each step.
var steps = file.Replay(why).ToRows();
var plot = new Plot();
foreach (var answer in steps.Where(s => s.HypothesisName is not null).GroupBy(s => s.HypothesisName))
{
    var line = plot.Add.Scatter(answer.Select(s => (double)s.Step).ToArray(), answer.Select(s => s.Probability ?? double.NaN).ToArray());
    line.LegendText = answer.Key!;
}
plot.Axes.SetLimitsY(0, 1);
plot.SavePng("steps.png", 700, 400);

// And a column as it is, as an array.
var bars = new Plot();
bars.Add.Bars(evaluation.ToEstimateRows().Numbers("Probability"));
bars.SaveSvg("answers.svg", 500, 300);
Console.WriteLine($"Wrote steps.png and answers.svg for {string.Join(" and ", evaluation.ToEstimateRows().Texts("HypothesisName"))}.");
