#!/usr/bin/env dotnet
#:package GeoClaims@0.1.0
#:package GeoClaims.Storage.Sqlite@0.1.0
#:property PublishAot=false

// Keeps two cases in a file, asks across both, and shows what a withdrawn document touches.
using GeoClaims;
using GeoClaims.Storage;
using GeoClaims.Storage.Sqlite;
using NodaTime;

var path = args is [var given, ..] ? given : "cases.db";
var clock = SystemClock.Instance;
using var store = SqliteCaseStore.Open(path);

// A case is stored with its history: who recorded what, when and why.
if (store.Find("bridge") is null) store.Append("bridge", CaseHistory.Start(Bridge(), "Ann", "first version", clock));
if (store.Find("ferry") is null) store.Append("ferry", CaseHistory.Start(Ferry(), "Bob", "first version", clock));

// A change is one revision more. If somebody else was faster, the two are merged.
var history = store.ReadHistory("bridge");
history = history.Append(CaseChange.Title("Bridge collapse, 1 March 2026"), "Ann", "the title names the day", clock);
store.Append("bridge", history, merge => merge, clock);

Console.WriteLine("The store holds");
foreach (var stored in store.Cases()) Console.WriteLine($"  {stored}");

Console.WriteLine("What the city government claims, in all cases");
foreach (var found in store.Ask(new ClaimsQuery { ClaimantName = "City Government" })) Console.WriteLine($"  {found}");

Console.WriteLine("The same, as known at the end of 2 March 2026");
foreach (var found in store.Ask(new ClaimsQuery { ClaimantName = "City Government", KnownAt = Instant.FromUtc(2026, 3, 3, 0, 0) }))
    Console.WriteLine($"  {found}");

Console.WriteLine("Where a ship is spoken of");
foreach (var found in store.Ask(new RecordsQuery { Words = "ship*" })) Console.WriteLine($"  {found}");

Console.WriteLine("What connects the cases");
foreach (var shared in store.Ask(new SharedQuery(SharedBy.ReportAddress))) Console.WriteLine($"  {shared}");

// A document turns out to be forged: which cases rest on it?
if (!store.Withdrawals().Any()) store.Withdraw("https://herald.example/harbour", "Ann", "the Herald took it back", clock);
Console.WriteLine("What the withdrawn document touches");
foreach (var touched in store.Ask(new WithdrawnQuery())) Console.WriteLine($"  {touched}");

Console.WriteLine("Whether anything was changed behind our back");
foreach (var check in store.VerifyAll()) Console.WriteLine($"  {check}");

static CaseFile Bridge()
{
    var b = new CaseFileBuilder("Bridge collapse");
    var city = b.Actor("City government");
    var herald = b.Source("Harbour Herald", reliability: 'B');
    var story = b.Report(herald, "What brought the bridge down", published: "2026-03-02", address: "https://herald.example/harbour");
    var why = b.Question("Why did the bridge fall?");
    var ship = b.Hypothesis(why, "A ship struck the bridge", "Ship");
    b.Hypothesis(why, "Something else brought it down", "Something else", catchAll: true);
    b.Claim(city, Stance.Asserts, ship, made: "2026-03-01", reportedIn: story);
    return b.Build();
}

static CaseFile Ferry()
{
    var b = new CaseFileBuilder("Ferry adrift");
    var city = b.Actor("City government");
    var herald = b.Source("Harbour Herald", reliability: 'B');
    var story = b.Report(herald, "The harbour that week", published: "2026-03-05", address: "https://herald.example/harbour#ferry");
    var why = b.Question("Why did the ferry drift?");
    var engine = b.Hypothesis(why, "The engine failed", "Engine");
    b.Hypothesis(why, "Something else", "Something else", catchAll: true);
    b.Claim(city, Stance.Denies, engine, made: "2026-03-04", reportedIn: story);
    return b.Build();
}
