#!/usr/bin/env dotnet
#:package GeoClaims@0.1.0
#:package GeoClaims.Exchange@0.1.0
#:property PublishAot=false

// One case out as STIX, as MISP and as a map, and what each of them can say of it.
using GeoClaims;
using GeoClaims.Exchange;

CaseFile file = CaseFile.Load("../notebooks/crocus.json");
Console.WriteLine(file);

StixBundle bundle = StixBundle.From(file, out var stix);
bundle.Save("crocus.stix.json");
Console.WriteLine($"\n{bundle}\n{stix.Mapped.Count} mapped, {stix.Lost.Count} lost");

MispDocument found = MispDocument.From(file, out var misp);
found.Save("crocus.misp.json");
Console.WriteLine($"\n{found}\n{misp.Mapped.Count} mapped, {misp.Lost.Count} lost");

GeoJsonDocument map = GeoJsonDocument.From(file, out var drawn);
map.Save("crocus.geojson");
Console.WriteLine($"\n{map}\n{drawn.Mapped.Count} mapped, {drawn.Lost.Count} lost: a map has no place for claims");

Console.WriteLine($"\nEqual after the way there and back by STIX: {StixBundle.Load("crocus.stix.json").ToCase().Equals(file)}");
Console.WriteLine($"Equal after the way there and back by MISP: {MispDocument.Load("crocus.misp.json").ToCase().Equals(file)}");

// Somebody at another desk adds an opinion in MISP; it comes in as a claim, and goes back beside it.
var first = file.Propositions[0];
CaseFile read = found.ToCase();
var desk = new Actor { Id = new("desk"), Name = "Another desk", Kind = ActorKind.Organisation };
var doubt = new Claim { Id = new("desk-doubts"), Claimant = desk.Id, Proposition = first.Id, Stance = Stance.Doubts };
MispDocument answered = found.With(read.With(CaseChange.Put(desk), CaseChange.Put(doubt)));
Console.WriteLine($"One claim more: {answered.ToCase().Claims.Count - file.Claims.Count}");
