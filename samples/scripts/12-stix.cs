#!/usr/bin/env dotnet
#:package GeoClaims@0.1.0
#:package GeoClaims.Exchange@0.1.0
#:property PublishAot=false

// A STIX bundle into a case, a change, and the bundle out again with all that the case does not hold.
using GeoClaims;
using GeoClaims.Exchange;

var bundle = StixBundle.Parse("""
    {"type": "bundle", "id": "bundle--6f1d1c34-0c1b-4f1e-9d8e-3c0a6b7e1f01", "objects": [
      {"type": "identity", "spec_version": "2.1", "id": "identity--6f1d1c34-0c1b-4f1e-9d8e-3c0a6b7e1f02",
        "created": "2026-03-01T00:00:00.000Z", "modified": "2026-03-01T00:00:00.000Z",
        "name": "Harbour CERT", "identity_class": "organization"},
      {"type": "incident", "spec_version": "2.1", "id": "incident--6f1d1c34-0c1b-4f1e-9d8e-3c0a6b7e1f03",
        "created": "2026-03-01T00:00:00.000Z", "modified": "2026-03-01T00:00:00.000Z",
        "name": "Cranes at a standstill", "x_downtime": 7.50},
      {"type": "threat-actor", "spec_version": "2.1", "id": "threat-actor--6f1d1c34-0c1b-4f1e-9d8e-3c0a6b7e1f04",
        "created": "2026-03-01T00:00:00.000Z", "modified": "2026-03-01T00:00:00.000Z", "name": "Rusty Anchor", "aliases": ["UNC-7"]},
      {"type": "relationship", "spec_version": "2.1", "id": "relationship--6f1d1c34-0c1b-4f1e-9d8e-3c0a6b7e1f05",
        "created": "2026-03-02T00:00:00.000Z", "modified": "2026-03-02T00:00:00.000Z", "relationship_type": "attributed-to",
        "source_ref": "incident--6f1d1c34-0c1b-4f1e-9d8e-3c0a6b7e1f03", "target_ref": "threat-actor--6f1d1c34-0c1b-4f1e-9d8e-3c0a6b7e1f04",
        "created_by_ref": "identity--6f1d1c34-0c1b-4f1e-9d8e-3c0a6b7e1f02", "confidence": 70}
    ]}
    """);

CaseFile file = bundle.ToCase(out var report);
Console.WriteLine(file);
Console.WriteLine(file.Claims);
Console.WriteLine(report);

// A rival denies it. The bundle keeps everything that it was not asked to change.
var blamed = file.Claims[0].Proposition;
var rival = new Actor { Id = new("dock-security"), Name = "Dock Security", Kind = ActorKind.Organisation };
var denial = new Claim
{
    Id = new("not-them"), Claimant = rival.Id, Proposition = blamed, Stance = Stance.Denies, Made = EdtfTime.Parse("2026-03-03"),
};
file = file.With(CaseChange.Put(rival), CaseChange.Put(denial));
var written = bundle.With(file);
Console.WriteLine($"\n{written}");
Console.WriteLine($"Still there: {written.ToJson().Contains("\"x_downtime\": 7.50", StringComparison.Ordinal)}");
Console.WriteLine($"The same case again: {written.ToCase().Equals(file)}");

// A case of our own as a bundle that anybody can read.
StixBundle.From(file).Save("cranes.stix.json");
Console.WriteLine($"Equal after the way there and back: {StixBundle.Load("cranes.stix.json").ToCase().Equals(file)}");
