#!/usr/bin/env dotnet
#:package GeoClaims@0.1.0
#:package GeoClaims.Exchange@0.1.0
#:property PublishAot=false

// An event data set into a case: who is named, who is only suspected, who claims it. Then where each entry comes from, as W3C PROV.
// The row is made up, in the layout of the Global Terrorism Database.
using GeoClaims;
using GeoClaims.Exchange;

var data = EventDataSet.Parse(""""
    eventid,iyear,imonth,iday,city,attacktype1_txt,gname,gname2,guncertain1,guncertain2,claimed,claim2,compclaim,nkill,scite1
    202603010001,2026,3,0,Alpha,Bombing/Explosion,Red Front,Blue Guard,1,0,1,1,1,-99,"""Blast at the harbour,"" The Daily, March 4, 2026."
    """");

CaseFile file = data.ToCase(out var report);
Console.WriteLine(report);
foreach (var claim in file.Claims)
    Console.WriteLine($"{file.Get(claim.Claimant).Name} {claim.Stance}: {file.Get(claim.Proposition).Statement}");

// Two groups claim it and only one of them can be right, so there is a question to answer.
var question = file.Questions[0];
Console.WriteLine($"{question.Text} {string.Join(" or ", question.Hypotheses.Select(h => file.Get(h).Name))}");

var provenance = ProvDocument.From(file);
Console.WriteLine(provenance);
Console.WriteLine($"Out and in again it is {(provenance.ToCase().Equals(file) ? "the same" : "another")} case.");
