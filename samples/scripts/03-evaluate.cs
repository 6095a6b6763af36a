#!/usr/bin/env dotnet
#:package GeoClaims@0.1.0
#:property PublishAot=false
using GeoClaims;

// Several methods at once, every number with its reasons.
var b      = new CaseFileBuilder("Bridge collapse", zone: "Europe/Berlin");
var herald = b.Source("Harbour Herald", reliability: 'B');
var blog   = b.Source("Port blog", reliability: 'D');
var first  = b.Report(blog, "Ship seen near the bridge", published: "2026-03-01T09:00");
var second = b.Report(herald, "What the divers found", published: "2026-03-03T18:00");
var why    = b.Question("Why did the bridge fall?", with: q => q with { Exhaustive = false });
var rust   = b.Hypothesis(why, "Corrosion weakened the bridge", "Corrosion");
var ship   = b.Hypothesis(why, "A ship struck the bridge", "Ship");
var seen   = b.Evidence("A ship was seen close to pier 3", first, EvidenceKind.Testimony, credibility: 3);
var marks  = b.Evidence("Divers found no marks on pier 3", second, credibility: 2);
b.Assess(seen,  ship, 0.8, because: "it must have been there");
b.Assess(seen,  rust, 0.3, because: "ships pass every hour");
b.Assess(marks, ship, 0.1, because: "a strike leaves marks");
b.Assess(marks, rust, 0.9, because: "corrosion leaves none");
var file = b.Build();

var evaluation = file.Evaluate(why);
Console.WriteLine(evaluation);
Console.WriteLine("\nThe matrix:");
Console.WriteLine(evaluation.Matrix);
Console.WriteLine("\nEach method:");
foreach (var result in evaluation.Results) Console.WriteLine(result);
Console.WriteLine("\nWhy corrosion stands where it does:");
Console.WriteLine(evaluation.Explain(rust));
