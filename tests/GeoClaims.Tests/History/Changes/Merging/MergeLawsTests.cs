using System.Collections;

namespace GeoClaims.Tests;

/// <summary>What holds for every diff and every merge, tried on ten thousand pairs of random edit scripts.</summary>
internal sealed class MergeLawsTests
{
    private const int Scripts = 1000;

    [Test]
    public void The_laws_hold([Range(0, 9)] int batch) => Parallel.For(batch * Scripts, (batch + 1) * Scripts, seed =>
    {
        try
        {
            var edits = new RandomEdits(seed);
            var start = edits.Start();
            var script = edits.Script(start, 4);
            var mine = script.Aggregate(start, (file, step) => file.With(step));
            Diffs(start, script, mine);
            Merges(start, mine, edits.Edit(start));
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"Of the script of seed {seed}, a law does not hold.", e);
        }
    });

    [Test]
    public void The_scripts_bring_up_every_kind_of_conflict_and_merges_without()
    {
        var results = Enumerable.Range(0, 500).Select(seed => new RandomEdits(seed)).Select(edits =>
            (edits, start: edits.Start())).Select(e => CaseFile.Merge(e.start, e.edits.Edit(e.start), e.edits.Edit(e.start))).ToList();
        var conflicts = results.SelectMany(r => r.Conflicts).ToList();

        Assert.That(conflicts.Select(c => c.Kind).Distinct(), Is.EquivalentTo(Enum.GetValues<MergeConflictKind>()));
        Assert.That(conflicts.Count(c => c.Element is not null && c.Kind == MergeConflictKind.Field), Is.Positive, "elements of lists");
        Assert.That(results.Count(r => r.Case is not null && !r.Case.Equals(r.Mine) && !r.Case.Equals(r.Theirs)), Is.GreaterThan(100),
            "true merges");
    }

    private static void Diffs(CaseFile before, List<ValueList<CaseChange>> script, CaseFile after)
    {
        var diff = CaseFile.Diff(before, after);

        Assert.That(before.With(script.SelectMany(s => s)), Is.EqualTo(after),
            "Changes one after another come to the same as all at once.");
        Assert.That(before.With(diff.ToChanges()), Is.EqualTo(after), "A diff holds all that has changed.");
        Assert.That(after.With(CaseFile.Diff(after, before).ToChanges()), Is.EqualTo(before), "It leads back as well.");
        Assert.That(diff.IsEmpty, Is.EqualTo(before.Equals(after)), "It is empty for equal cases, and for no others.");
        Assert.That(diff.Records.Where(c => c.Kind == ChangeKind.Changed && c.Fields.IsEmpty), Is.Empty,
            "What changed has a field that did.");
    }

    private static void Merges(CaseFile start, CaseFile mine, CaseFile theirs)
    {
        var result = CaseFile.Merge(start, mine, theirs);
        var swapped = CaseFile.Merge(start, theirs, mine);

        Assert.That(CaseFile.Merge(start, mine, start).Case, Is.EqualTo(mine), "Who did nothing changes nothing.");
        Assert.That(CaseFile.Merge(start, start, theirs).Case, Is.EqualTo(theirs));
        Assert.That(CaseFile.Merge(start, mine, mine).Case, Is.EqualTo(mine), "The same from both sides is no conflict.");
        Assert.That(swapped.Case, Is.EqualTo(result.Case), "It does not matter who is who.");
        Assert.That(swapped.Conflicts.Select(c => Shown(c, c.Theirs, c.Mine)),
            Is.EqualTo(result.Conflicts.Select(c => Shown(c, c.Mine, c.Theirs))));
        Assert.That(result.Case is null, Is.EqualTo(!result.Conflicts.IsEmpty), "There is a case exactly if nothing is open.");
        if (result.Case is not { } merged)
        {
            foreach (var conflict in result.Conflicts) IsReal(conflict, start, mine, theirs);
            Decisions(result);
            return;
        }
        Assert.That(CaseFile.Merge(start, merged, theirs).Case, Is.EqualTo(merged), "What is merged in is merged in.");
        NothingIsLost(start, mine, theirs, merged);
        NothingIsLost(start, theirs, mine, merged);
    }

    private static void Decisions(MergeResult result)
    {
        foreach (var side in Enum.GetValues<MergeSide>()) Assert.That(result.Resolve(_ => side).Conflicts, Is.Empty, side.ToString());
        var draw = new Draw(result.Conflicts.Count);
        var resolved = result;
        for (var steps = 0; !resolved.Conflicts.IsEmpty && steps < 20; steps++)
            resolved = resolved.Take(draw.Pick(resolved.Conflicts), draw.Word<MergeSide>());
        for (var steps = 0; !resolved.Conflicts.IsEmpty && steps < 2; steps++) resolved = resolved.Resolve(_ => MergeSide.Mine);
        Assert.That(resolved.Case, Is.Not.Null, "However one decides, an end can be made.");
        Assert.That(resolved.Resolve(_ => MergeSide.Theirs).Case, Is.EqualTo(resolved.Case), "What is decided stays decided.");
    }

    private static (MergeConflictKind, string, string?, ConflictVersion, ConflictVersion, ConflictVersion) Shown(MergeConflict c,
        ConflictVersion one, ConflictVersion other) => (c.Kind, c.Path, c.Missing, c.Base, one, other);

    private static void IsReal(MergeConflict conflict, CaseFile start, CaseFile mine, CaseFile theirs)
    {
        var (was, one, other) = (conflict.Base.Record, conflict.Mine.Record, conflict.Theirs.Record);
        if (conflict.Kind == MergeConflictKind.Reference)
            Assert.That(mine.RecordWith(conflict.Missing!) is null, Is.Not.EqualTo(theirs.RecordWith(conflict.Missing!) is null),
                "One side holds what is named, the other does not.");
        else if (conflict.Kind == MergeConflictKind.Removal)
            Assert.That((one is null) != (other is null) && !Equals(one ?? other, was) && was is not null, Is.True, conflict.ToString());
        else if (conflict.Record is null)
            Assert.That(new[] { Fields(start), Fields(mine), Fields(theirs) }.Distinct().Count(), Is.EqualTo(3), conflict.ToString());
        else
            Assert.That(Distinct(conflict, [was, one, other]), Is.True, conflict.ToString());

        object? Fields(CaseFile file) => conflict.Field switch { "title" => file.Title, "zone" => file.Zone, _ => file.Handling };
    }

    private static bool Distinct(MergeConflict conflict, CaseRecord?[] versions)
    {
        var values = versions.OfType<CaseRecord>().Select(v => RecordFields.Of(v).Single(f => f.Name == conflict.Field)
            .Value(v, conflict.Element)).ToList();
        return values.Distinct().Count() == values.Count;
    }

    // By reflection, so as not to trust the tables that the merge itself goes by.
    private static void NothingIsLost(CaseFile start, CaseFile one, CaseFile other, CaseFile merged)
    {
        foreach (var row in RecordJoin.Of(start, one, other, merged))
        {
            if (Equals(row[0], row[2])) Assert.That(row[3], Is.EqualTo(row[1]), "A record that one side changed is as this side has it.");
            if (row is not [_, { } changed, { } theirs, { } result]) continue;
            foreach (var member in Models.Members(changed.GetType()).Where(m => m.CanWrite))
            {
                var (old, now, then, come) = (row[0] is null
                    ? null
                    : member.GetValue(row[0]), member.GetValue(changed), member.GetValue(theirs), member.GetValue(result));
                if (row[0] is not null && Equals(old, then)) Assert.That(come, Is.EqualTo(now),
                    $"{result.Key} {member.Name}: a field that one side changed is as this side has it.");
                if (now is IEnumerable list and not string)
                {
                    var (before, after, sum) = (Items(old), Items(list), Items(come));
                    Assert.That(after.Except(before).Except(sum), Is.Empty, $"{result.Key} {member.Name}: what one side added is there.");
                    Assert.That(before.Except(after).Intersect(sum)
                        .Except(Items(then).Except(before)), Is.Empty, $"{result.Key} {member.Name}: what one side removed is gone.");
                }
            }
        }
    }

    private static List<object> Items(object? list) => list is IEnumerable items ? [.. items.Cast<object>()] : [];
}
