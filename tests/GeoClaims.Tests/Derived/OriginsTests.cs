namespace GeoClaims.Tests;

/// <summary>Validation and evaluation ask the same who stands behind an item.</summary>
internal sealed class OriginsTests
{
    [TestCase(true, ExpectedResult = 1, Description = "two papers of one house")]
    [TestCase(false, ExpectedResult = 2)]
    public int A_second_source_of_the_same_actor_is_no_second_origin(bool isOneHouse)
    {
        var bridge = new Bridge();
        var house = bridge.Builder.Actor("House");
        var daughter = bridge.Builder.Actor("Daughter", with: a => isOneHouse ? a
            with { Affiliations = [new(AffiliationKind.ControlledBy, house)] } : a);
        var one = bridge.Builder.Report(bridge.Builder.Source("Morning", actor: house), "In the morning");
        var other = bridge.Builder.Report(bridge.Builder.Source("Evening", actor: daughter), "In the evening");
        var item = bridge.Builder.Evidence("E", one, credibility: 1, with: e => e with { Citations = e.Citations.Add(new(other)) });
        var file = bridge.Build();
        var origins = new Origins(file).Of(file.Get(item)).Length;
        Assert.That(file.Validate().Findings.Count(f => f.Code == "GC222"), Is.EqualTo(origins == 1 ? 1 : 0));
        return origins;
    }
}
