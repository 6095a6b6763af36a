using System.Collections;

namespace GeoClaims.Tests;

internal sealed class ValueListTests
{
    [Test]
    public void Lists_are_equal_when_their_elements_are()
    {
        ValueList<string> list = ["a", "b"], same = ["a", "b"], turned = ["b", "a"], shorter = ["a"];

        Assert.That(list.Equals(same), Is.True);
        Assert.That(list.Equals((object)same), Is.True);
        Assert.That((list == same, list != same), Is.EqualTo((true, false)));
        Assert.That(list.GetHashCode(), Is.EqualTo(same.GetHashCode()));
        Assert.That((list == turned, list == shorter, list != turned), Is.EqualTo((false, false, true)));
        Assert.That(list.Equals(null), Is.False);
    }

    [Test]
    public void The_default_value_is_the_empty_list()
    {
        ValueList<int> none = default, empty = [];

        Assert.That(none == empty, Is.True);
        Assert.That(none.GetHashCode(), Is.EqualTo(empty.GetHashCode()));
        Assert.That((none.Count, none.IsEmpty, none.AsSpan().Length, none.ToString()), Is.EqualTo((0, true, 0, "")));
        Assert.That(none.ToArray(), Is.Empty);
        Assert.That(none.Add(7)[0], Is.EqualTo(7));
        Assert.That(Array.Empty<int>().ToValueList() == none, Is.True);
    }

    [Test]
    public void A_list_keeps_a_copy_of_what_it_was_made_from()
    {
        int[] source = [1, 2, 3];
        var (fromArray, fromSpan) = (source.ToValueList(), ValueList.Create<int>(source));
        source[0] = 9;

        Assert.That(fromArray, Is.EqualTo(new[] { 1, 2, 3 }));
        Assert.That(fromSpan, Is.EqualTo(new[] { 1, 2, 3 }));
    }

    [Test]
    public void Add_leaves_the_list_as_it_was()
    {
        ValueList<int> list = [1, 2];
        var longer = list.Add(3);

        Assert.That(list, Is.EqualTo(new[] { 1, 2 }));
        Assert.That(longer, Is.EqualTo(new[] { 1, 2, 3 }));
    }

    [Test]
    public void Every_way_to_enumerate_gives_the_elements_in_order()
    {
        ValueList<int> list = [3, 1, 2];
        List<int> byForeach = [];
        foreach (var item in list) byForeach.Add(item);

        Assert.That(byForeach, Is.EqualTo(new[] { 3, 1, 2 }));
        Assert.That(((IEnumerable)list).Cast<int>(), Is.EqualTo(byForeach));
        Assert.That(((IEnumerable<int>)list).ToList(), Is.EqualTo(byForeach));
        Assert.That((list[0], list[2], list.Count, list.AsSpan()[1]), Is.EqualTo((3, 2, 3, 1)));
        ValueList<int> spread = [.. list, 4];
        Assert.That(spread, Is.EqualTo(new[] { 3, 1, 2, 4 }));
    }

    [TestCase(-1)]
    [TestCase(2)]
    public void A_place_outside_the_list_is_refused(int place)
    {
        ValueList<int> list = [1, 2], none = [];

        Assert.That(() => list[place], Throws.TypeOf<IndexOutOfRangeException>());
        Assert.That(() => none[place], Throws.TypeOf<IndexOutOfRangeException>());
    }

    [Test]
    public void Null_is_misuse_of_ToValueList() => Assert.That(() => ((IEnumerable<int>)null!).ToValueList(), Throws.ArgumentNullException);

    [Test]
    public void ToString_separates_by_commas()
    {
        ValueList<string> list = ["one", "two"];

        Assert.That(list.ToString(), Is.EqualTo("one, two"));
    }
}
