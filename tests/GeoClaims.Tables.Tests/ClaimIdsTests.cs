using CsCheck;

namespace GeoClaims.Tables.Tests;

internal sealed class ClaimIdsTests
{
    [Test]
    public void An_id_is_the_one_that_the_builder_would_make()
        => Gen.Select(Gen.Char["ab1-_.é"].Array[1, 30], Gen.Char["ab1-_.é"].Array[1, 30]).Sample((who, what) =>
        {
            var (actor, proposition) = (new Id<Actor>(new string(who)), new Id<Proposition>(new string(what)));
            var room = new char[ClaimIds.Most(actor.Value, "reports belief", proposition.Value)];
            Assert.That(new Id<Claim>(ClaimIds.Write(actor.Value, "reports belief", proposition.Value, room).ToString()),
                Is.EqualTo(new Id<Claim>(IdText.Slug($"{new string(who)} reports belief {new string(what)}"))));
        }, iter: 2000);
}
