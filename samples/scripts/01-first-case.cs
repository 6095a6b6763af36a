#!/usr/bin/env dotnet
#:package GeoClaims@0.1.0
#:property PublishAot=false
using GeoClaims;

// Who claims what about a fallen bridge, and what the evidence says to it.
var b      = new CaseFileBuilder("Bridge collapse", zone: "Europe/Berlin");
var city   = b.Actor("City government");
var union  = b.Actor("Dockers' union");
var herald = b.Source("Harbour Herald", reliability: 'B');
var story  = b.Report(herald, "What brought the bridge down", published: "2026-03-02");
var why    = b.Question("Why did the bridge fall?");
var rust   = b.Hypothesis(why, "Corrosion weakened the bridge", "Corrosion");
var ship   = b.Hypothesis(why, "A ship struck the bridge", "Ship");
var other  = b.Hypothesis(why, "Something else brought it down", "Something else", catchAll: true);
var pier   = b.Evidence("Pier 3 shows no impact marks", story, credibility: 2);

b.Claim(city,  Stance.Asserts, ship, made: "2026-03-01", reportedIn: story);
b.Claim(union, Stance.Denies,  ship, made: "2026-03-02", reportedIn: story, with: c => c with { Grounds = [new(pier)] });

b.Assess(pier, rust,  Consistency.C,  because: "corrosion leaves none");
b.Assess(pier, ship,  Consistency.II, because: "a strike leaves marks");
b.Assess(pier, other, Consistency.N,  because: "some causes leave marks, some do not");

var file = b.Build();
Console.WriteLine(file.Claims);
Console.WriteLine();
Console.WriteLine(file.Evaluate(why));
file.Save("bridge.json");
Console.WriteLine("\nWrote bridge.json.");
