#!/usr/bin/env dotnet
#:package GeoClaims@0.1.0
#:property PublishAot=false
using GeoClaims;

// What does not fit is reported all at once, each with a code, your line, and how to mend it.
var b = new CaseFileBuilder("A case with slips");
var post  = b.Source("Morning Post", reliability: 'X');
var story = b.Report(post, "The fall", published: "2 March");
var why   = b.Question("Why did the bridge fall?");
b.Hypothesis(why, "Corrosion weakened the bridge");
b.Evidence("Pier 3 shows no impact marks", story, credibility: 9);

if (!b.TryBuild(out _, out var report)) Console.WriteLine(report);

// A case that can be built may still warn.
var ok    = new CaseFileBuilder("A case with warnings");
var again = ok.Question("Why did the bridge fall?");
ok.Hypothesis(again, "Corrosion weakened the bridge");
ok.Hypothesis(again, "A ship struck the bridge");
Console.WriteLine();
Console.WriteLine(ok.Build().Validate());
