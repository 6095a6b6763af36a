#!/usr/bin/env dotnet
#:package GeoClaims@0.1.0
#:property PublishAot=false
using GeoClaims;

// Who attacked the computers of the Winter Olympics on 9 February 2018? The malware, "Olympic Destroyer", carried the marks of others.
// All from public reports, each named below; the ratings are one reader's, made with hindsight, to be argued with.
var b = new CaseFileBuilder("Olympic Destroyer, PyeongChang 2018", zone: "Asia/Seoul", analyst: "a reader");

// Who speaks.
var russia = b.Actor("Russia", ActorKind.State);
var korea  = b.Actor("North Korea", ActorKind.State);
var china  = b.Actor("China", ActorKind.State);
var us     = b.Actor("United States", ActorKind.State);
var uk     = b.Actor("United Kingdom", ActorKind.State);
var unnamed = b.Actor("U.S. intelligence, through unnamed officials", ActorKind.Organisation);

// Where it stands.
var ioc     = b.Source("International Olympic Committee", reliability: 'A');
var reuters = b.Source("Reuters", reliability: 'A');
var talos   = b.Source("Cisco Talos", reliability: 'B');
var intezer = b.Source("Intezer", reliability: 'B');
var future  = b.Source("Recorded Future", reliability: 'B');
var post    = b.Source("The Washington Post", reliability: 'B');
var kasper  = b.Source("Kaspersky Lab", reliability: 'B');
var wired   = b.Source("Wired", reliability: 'B');
var doj     = b.Source("U.S. Department of Justice", reliability: 'B');
var ncsc    = b.Source("UK Foreign Office and NCSC", reliability: 'B');

var ban     = b.Report(ioc, "IOC suspends Russian NOC", published: "2017-12-05");
var said    = b.Report(reuters, "Games organisers confirm cyber attack, won't reveal source", published: "2018-02-11");
var aim     = b.Report(talos, "Olympic Destroyer Takes Aim At Winter Olympics", published: "2018-02-12");
var genes   = b.Report(intezer, "Code of Olympic Destroyer compared with other malware", published: "2018-02-12");
var alike   = b.Report(future, "Targeting of Olympic Games IT Infrastructure Remains Unattributed", published: "2018-02-14");
var spies   = b.Report(post, "Russian spies hacked the Olympics and tried to make it look like North Korea did it",
    published: "2018-02-24");
var wasnt   = b.Report(talos, "Who Wasn't Responsible for Olympic Destroyer?", published: "2018-02-26");
var trick   = b.Report(kasper, "OlympicDestroyer is here to trick the industry", published: "2018-03-08");
var untold  = b.Report(wired, "The Untold Story of the 2018 Olympics Cyberattack", published: "2019-10-17");
var charged = b.Report(doj, "Six Russian GRU Officers Charged", published: "2020-10-19");
var exposed = b.Report(ncsc, "UK exposes series of Russian cyber attacks against Olympic and Paralympic Games", published: "2020-10-19");
var denied  = b.Report(reuters, "Kremlin denies charges of hacking", published: "2020-10-20");

b.Event("The opening ceremony's networks fail", time: "2018-02-09T20:00", place: "PyeongChang");

#region question
var who     = b.Question("Who was behind Olympic Destroyer?");
var gru     = b.Hypothesis(who, "Russia's military intelligence (GRU) attacked, under marks of others", "Russia");
var lazarus = b.Hypothesis(who, "North Korea's Lazarus group attacked", "North Korea");
var apt     = b.Hypothesis(who, "A group that works for China attacked", "China");
var other   = b.Hypothesis(who, "Somebody else attacked", "Somebody else", catchAll: true);
#endregion

#region claims
// Who claims what. A claim is an act of a party, not a fact.
b.Claim(russia, Stance.Denies, gru, made: "2018-02-09", reportedIn: said);
b.Claim(unnamed, Stance.Asserts, gru, made: "2018-02-24", reportedIn: spies);
b.Claim(us, Stance.Asserts, gru, made: "2020-10-19", reportedIn: charged);
var accusation = b.Claim(uk, Stance.Asserts, gru, made: "2020-10-19", reportedIn: exposed);
b.Claim(russia, Stance.Denies, gru, made: "2020-10-20", reportedIn: denied);
b.Interest(russia, InterestDirection.Loses, b.PropositionOf(gru), because: "it would prove the attack that it denies");
b.Interest(us, InterestDirection.Gains, b.PropositionOf(gru), because: "it supports the charges");
b.Interest(korea, InterestDirection.Loses, b.PropositionOf(lazarus), because: "its athletes marched with the South's that evening");
b.Interest(china, InterestDirection.Loses, b.PropositionOf(apt), because: "Beijing is host of the next winter games");
#endregion

// What was found, and how well each answer explains it.
Rate(b.Evidence("The IOC bars Russia's team over doping, two months before the games", ban, credibility: 1),
    "a reason to spoil the games", ru: 0.7, nk: 0.5, cn: 0.5, others: 0.5);
Rate(b.Evidence("The malware wipes and spreads with stolen passwords as NotPetya and BadRabbit did", aim, credibility: 2),
    "both were laid to the GRU; the way is known to all since", ru: 0.7, nk: 0.4, cn: 0.3, others: 0.4);
Rate(b.Evidence("Pieces of code are shared with tools of groups that work for China", genes, credibility: 3),
    "code is copied", ru: 0.3, nk: 0.2, cn: 0.7, others: 0.2);
var likeness = b.Evidence("The wiper resembles tools of Lazarus", alike, credibility: 3);
Rate(likeness, "code can be copied on purpose", ru: 0.4, nk: 0.8, cn: 0.2, others: 0.2);
Rate(b.Evidence("Marks of several groups lie side by side in one program", wasnt, credibility: 2),
    "somebody wanted to be taken for others", ru: 0.6, nk: 0.15, cn: 0.2, others: 0.4);

#region forged
// The turning point: the likeness to Lazarus was put there.
var forged = b.Evidence("The header that matches Lazarus was forged: it names a compiler that did not build the program", trick,
    credibility: 2);
Rate(forged, "nobody forges his own mark", ru: 0.6, nk: 0.05, cn: 0.4, others: 0.4);
#endregion

Rate(b.Evidence("A domain of the attackers leads to servers of the 2016 probes of U.S. election offices", untold, credibility: 2),
    "those probes are the GRU's in an indictment of 2018", ru: 0.8, nk: 0.1, cn: 0.1, others: 0.15);
Rate(b.Evidence("A grand jury finds cause to charge officers of GRU unit 74455, and names who wrote what", charged, credibility: 2),
    "such detail is rarely wrong, yet was never tested in court", ru: 0.8, nk: 0.1, cn: 0.1, others: 0.15);

#region said
// That London says so is evidence only as far as it would not say so anyway.
Rate(b.Evidence(accusation), "London had accused Moscow before", ru: 0.8, nk: 0.3, cn: 0.3, others: 0.4);
#endregion

var file = b.Build();

#region results
Console.WriteLine(file.Claims);
Console.WriteLine();
var evaluation = file.Evaluate(who);
Console.WriteLine(evaluation);
Console.WriteLine("\nBefore the forgery was found out, on 15 February 2018:");
Console.WriteLine(file.AsOf("2018-02-15").Evaluate(who));
Console.WriteLine("\nHow it moved:");
Console.WriteLine(file.Replay(who));
#endregion

file.Save("olympic-destroyer.json");
file.ToReport(who).Save("olympic-destroyer.html");
Console.WriteLine("\nWrote olympic-destroyer.json and olympic-destroyer.html.");

void Rate(Id<Evidence> item, string because, double ru, double nk, double cn, double others)
{
    b.Assess(item, gru, ru, because: because);
    b.Assess(item, lazarus, nk, because: because);
    b.Assess(item, apt, cn, because: because);
    b.Assess(item, other, others, because: because);
}
