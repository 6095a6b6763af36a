using System.Collections;
using System.Reflection;

namespace GeoClaims.Tests;

internal sealed class RandomCasesTests
{
    [Test]
    public void Every_case_is_free_of_errors([Range(0, 39)] int seed) => Expect.NoError(RandomCases.Make(seed, seed * 5).Validate());

    [Test]
    public void A_seed_gives_the_same_case_again()
    {
        var (once, again) = (RandomCases.Make(7, 200), RandomCases.Make(7, 200));

        Assert.That(again.ToJson(), Is.EqualTo(once.ToJson()));
    }

    [Test]
    public void Another_seed_gives_another_case() => Assert.That(RandomCases.Make(8, 200), Is.Not.EqualTo(RandomCases.Make(7, 200)));

    [Test]
    public void A_case_holds_about_as_many_records_as_asked([Values(100, 1000, 20_000)] int size)
        => Assert.That(RandomCases.Make(3, size).RecordCount, Is.InRange(size * 0.8, size * 1.25));

    [Test]
    public void Every_member_of_every_type_is_filled_and_every_optional_one_left_out()
    {
        var byType = Enumerable.Range(0, 20).SelectMany(seed => RandomCases.Rich(seed).Records()).SelectMany(Models.Walk)
            .ToLookup(v => v.GetType());

        Assert.That(Models.RecordKinds, Is.SubsetOf(byType.Select(g => g.Key)));
        Assert.That(byType.SelectMany(g => Models.Members(g.Key).Where(m => m.CanWrite)
            .SelectMany(m => Gaps(m, [.. g.Select(m.GetValue).Distinct()]))), Is.Empty);
    }

    private static IEnumerable<string> Gaps(PropertyInfo member, HashSet<object?> values)
    {
        var name = $"{member.DeclaringType!.Name}.{member.Name}";
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        if (values.All(v => v is null)) yield return $"{name} is never given";
        if (new NullabilityInfoContext().Create(member).WriteState == NullabilityState.Nullable && !values.Contains(null))
            yield return $"{name} is never left out";
        if (values.All(v => v is IEnumerable list and not string && !list.GetEnumerator().MoveNext()))
            yield return $"{name} is always empty";
        if (type == typeof(bool) && values.Count < 2) yield return $"{name} is always {values.First()}";
        if (type.IsEnum)
            foreach (var word in type.GetEnumValues().Cast<object?>().Where(w => !values.Contains(w)))
                yield return $"{name} is never {word}";
    }
}
