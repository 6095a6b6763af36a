using CsCheck;

namespace GeoClaims.Tests;

internal sealed class OpinionFusionTests
{
    private const int Million = 1_000_000;

    [Test]
    public void Three_sources_add_up()
        => Opinions.Is(Opinion.Cumulate(Opinions.C1, Opinions.C2, Opinions.C3), .651162790698, .209302325581, .139534883721, .5);

    [Test]
    public void Three_sources_average()
        => Opinions.Is(Opinion.Average(Opinions.C1, Opinions.C2, Opinions.C3), .509090909091, .163636363636, .327272727273, .5);

    [Test]
    public void Two_sources_with_different_base_rates()
    {
        Opinions.Is(Opinion.Cumulate(Opinions.A, Opinions.B), .5129506008011, .4056074766355, .0814419225634, .0808139534884);
        Opinions.Is(Opinion.Average(Opinions.A, Opinions.B), .4743209876543, .3750617283951, .1506172839506, .2);
    }

    // The modified example of Zadeh, each of its three values read against the rest.
    [TestCase(.98, .01, 0, .91, .890010090817, .882)]
    [TestCase(.01, .98, .01, .90, .010090817356, .01)]
    [TestCase(0, .99, .90, .01, .090817356206, .09)]
    public void Three_values_read_one_by_one(double b1, double d1, double b2, double d2, double cumulated, double averaged)
    {
        Opinion[] both = [new(b1, d1, 1 / 3.0), new(b2, d2, 1 / 3.0)];
        Opinions.Is(Opinion.Cumulate(both), cumulated, 1 - .009081735621 - cumulated, .009081735621, 1 / 3.0);
        Opinions.Is(Opinion.Average(both), averaged, 1 - .018 - averaged, .018, 1 / 3.0);
    }

    [Test]
    public void Beside_dogmatic_opinions_no_other_counts_and_each_of_them_the_same()
    {
        Opinion[] mixed = [new(1, 0, .2), Opinions.C1, new(.4, .6, .4), default];
        Opinions.Is(Opinion.Cumulate(mixed), .7, .3, 0, .3);
        Opinions.Is(Opinion.Average(mixed), .7, .3, 0, .3);
    }

    [Test]
    public void Without_evidence_the_base_rates_are_averaged()
    {
        Opinions.Is(Opinion.Cumulate(new(0, 0, .2), new(0, 0, .4)), 0, 0, 1, .3);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Opinion.Cumulate(), Is.EqualTo(default(Opinion)));
            Assert.That(Opinion.Average([]), Is.EqualTo(default(Opinion)));
            Assert.That(() => Opinion.Cumulate(null!), Throws.ArgumentNullException);
            Assert.That(() => Opinion.Average(null!), Throws.ArgumentNullException);
        }
    }

    [Test]
    public void Order_does_not_matter()
        => Opinions.Any.Array[0, 12].Sample(all =>
        {
            Opinion[] reversed = [.. all.Reverse()];
            return Opinions.Same(Opinion.Cumulate(all), Opinion.Cumulate(reversed))
                && Opinions.Same(Opinion.Average(all), Opinion.Average(reversed));
        });

    [Test]
    public void Steps_do_not_matter_to_a_sum()
        => Gen.Select(Opinions.Any.Array[1, 6], Opinions.Any.Array[1, 6]).Where((x, y) => x.Any(o => !o.IsVacuous)
            && y.Any(o => !o.IsVacuous)).Sample((some, others)
            => Opinions.Same(Opinion.Cumulate(Opinion.Cumulate(some), Opinion.Cumulate(others)), Opinion.Cumulate([.. some, .. others])));

    [Test]
    public void What_knows_nothing_adds_nothing()
        => Opinions.Any.Where(o => !o.IsVacuous).Sample(o => Opinions.Same(Opinion.Cumulate(o, new(0, 0, .9)), o));

    [Test]
    public void An_average_of_equals_is_each_of_them_and_lies_between_others()
        => Gen.Select(Opinions.Any, Opinions.Any, Gen.Int[1, 9]).Sample((one, other, count) =>
        {
            var (low, high) = (Math.Min(one.Projected.Value, other.Projected.Value), Math.Max(one.Projected.Value, other.Projected.Value));
            var sameRate =
                Opinion.Average(new Opinion(one.Belief, one.Disbelief), new Opinion(other.Belief, other.Disbelief)).Projected.Value;
            (low, high) = (Math.Min(low, Half(one)), Math.Max(high, Half(one)));
            (low, high) = (Math.Min(low, Half(other)), Math.Max(high, Half(other)));
            return Opinions.Same(Opinion.Average(Enumerable.Repeat(one, count)), one) && sameRate >= low - 1e-12
                && sameRate <= high + 1e-12;

            static double Half(Opinion o) => o.Belief + o.Uncertainty / 2;
        });

    [Test]
    public void More_evidence_leaves_less_open()
        => Gen.Select(Opinions.Any, Opinions.Any)
            .Sample((one, other) => Opinion.Cumulate(one, other).Uncertainty <= Math.Min(one.Uncertainty, other.Uncertainty) * (1 + 1e-12));

    [Test]
    public void Every_result_is_sound()
        => Opinions.Any.Array[0, 20].Sample(all => Opinions.IsSound(Opinion.Cumulate(all)) && Opinions.IsSound(Opinion.Average(all)));

    [Test]
    public void A_million_opinions_fuse_without_underflow()
    {
        var all = Enumerable.Repeat(Opinions.C1, Million).ToArray();
        // Of each r = 1/3 and s = 1.
        var whole = 2 + Million * (4 / 3.0);
        Opinions.Is(Opinion.Cumulate(all), Million / 3.0 / whole, Million / whole, 2 / whole);
        Opinions.Is(Opinion.Average(all), .1, .3, .6);
    }

    [Test]
    public void A_million_nearly_dogmatic_opinions_fuse_to_the_right_numbers()
    {
        var fused = Opinion.Cumulate(Enumerable.Range(0, Million)
            .Select(i => i % 2 == 0 ? Opinion.FromEvidence(3e12, 1e12, .2) : Opinion.FromEvidence(1e12, 3e12, .4)));
        Opinions.Is(fused, .5, .5, 0, .3);
        Assert.That(fused.Uncertainty, Is.EqualTo(2 / (Million * 4e12)).Within(1e-9).Percent);
    }

    [Test]
    public void A_million_mixed_opinions_fuse_to_the_right_numbers()
    {
        // Nothing at all, next to nothing, a little, and a great deal: only the last is worth anything here.
        Opinion[] kinds = [default, Opinion.FromEvidence(0, 1e-300), Opinion.FromEvidence(0, 1), Opinion.FromEvidence(1e300, 0)];
        var mixed = Enumerable.Range(0, Million).Select(i => kinds[i % kinds.Length]).ToArray();
        Opinions.Is(Opinion.Cumulate(mixed), 1, 0, 0, .5);
        Opinions.Is(Opinion.Average(mixed), 1, 0, 0, .5);
        Assert.That(Opinion.Cumulate([.. mixed.Where(o => o.Belief == 0)]).Disbelief, Is.EqualTo(Million / 4.0 / (2 + Million / 4.0))
            .Within(1e-12));
        Opinions.Is(Opinion.Cumulate([.. mixed, new(.25, .75)]), .25, .75, 0, .5);
    }
}
