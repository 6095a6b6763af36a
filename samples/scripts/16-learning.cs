#!/usr/bin/env dotnet
#:package GeoClaims@0.1.0
#:property PublishAot=false
using GeoClaims;

// Three bridges that fell before, each settled since: what was said beforehand, and how it came out.
CaseFile[] past = [Past("Old pier", "Corrosion"), Past("North bridge", "Ship"), Past("Mill bridge", "Corrosion")];

// How well did analysts, claimants and methods do?
var scores = Scores.Of(past);
Console.WriteLine(scores);
Console.WriteLine(scores.Analysts[0].Calibration);

// A bridge that fell now. Base rates of its reference class become its priors, with their count as reason.
var b      = new CaseFileBuilder("Bridge collapse", analyst: "Ana");
var herald = b.Source("Harbour Herald", reliability: 'B');
var story  = b.Report(herald, "What the divers found", published: "2026-03-03");
var why    = b.Question("Why did the bridge fall?", with: q => q with { ReferenceClass = "why a bridge fell" });
var rust   = b.Hypothesis(why, "Corrosion weakened the bridge", "Corrosion");
var ship   = b.Hypothesis(why, "A ship struck the bridge", "Ship");
b.UseBaseRates(why, ReferenceClassRates.Of(past, "why a bridge fell"));
var marks  = b.Evidence("Divers found no marks on pier 3", story, credibility: 2);
b.Assess(marks, rust, Consistency.C,  because: "corrosion leaves none");
b.Assess(marks, ship, Consistency.II, because: "a strike leaves marks");

// What two analysts hold likely, straight away. It need not add up.
b.Judge(why, [(rust, 0.5), (ship, 0.6)], because: "ships come close there", made: "2026-03-04");
b.Judge(why, [(rust, 0.8), (ship, 0.2)], because: "it was old", made: "2026-03-04", analyst: "Ben");
var file = b.Build();
var evaluation = file.Evaluate(why);
Console.WriteLine(evaluation.Pool());
Console.WriteLine(evaluation.Pool(new() { Weights = scores.ToWeights(), Extremizing = 1.5 })[rust]);

// The record of who said what proposes a grade. It stands in the case only once somebody accepts it.
var records = TrackRecords.Of(past);
Console.WriteLine(records);
foreach (var proposal in records.Propose(file))
{
    Console.WriteLine(proposal);
    if (proposal.Proposed.IsKnown) file = proposal.Accept(file);
}

// Where nothing came out yet: truth, accuracy and copying, estimated together, and labelled so.
var answers = AnswerTable.Of(past);
Console.WriteLine(DawidSkene.Of(answers));
Console.WriteLine(AccuracyWithCopying.Of(answers));

static CaseFile Past(string title, string settled)
{
    var b      = new CaseFileBuilder(title);
    var herald = b.Source("Harbour Herald", reliability: 'B');
    var story  = b.Report(herald, "What is said of the fall", published: "2024-05-02");
    var why    = b.Question($"Why did {title} fall?", with: q => q with { ReferenceClass = "why a bridge fell" });
    var rust   = b.Hypothesis(why, $"Corrosion weakened {title}", "Corrosion");
    var ship   = b.Hypothesis(why, $"A ship struck {title}", "Ship");
    b.Claim(b.Actor("City government"), Stance.Asserts, ship, made: "2024-05-01", reportedIn: story);
    b.Claim(b.Actor("Dockers' union"),  Stance.Denies,  ship, made: "2024-05-01", reportedIn: story);
    b.Judge(why, [(rust, 0.7), (ship, 0.3)], made: "2024-05-03", analyst: "Ana");
    b.Judge(why, [(rust, 0.4), (ship, 0.6)], made: "2024-05-03", analyst: "Ben");
    b.Resolve(why, settled == "Ship" ? ship : rust, at: "2024-12-01", because: "the commission's report");
    return b.Build();
}
