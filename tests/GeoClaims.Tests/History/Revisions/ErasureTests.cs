using System.Text;
using NodaTime;

namespace GeoClaims.Tests;

/// <summary>A person's data go from a history, its chain still verifies, and each gap says by whom it was erased.</summary>
internal sealed class ErasureTests
{
    // Revision 1 puts two records that name her, revision 2 one of them again, revision 3 something else.
    private static CaseHistory Make()
    {
        var clock = TestClock.Hourly();
        var b = new CaseFileBuilder("Bridge");
        b.Actor("Vera Lind", id: "witness");
        b.Proposition("A ship struck it", id: "struck");
        b.Claim(new Id<Actor>("witness"), Stance.Asserts, new Id<Proposition>("struck"), made: "2026-03-01", id: "account");
        var history = CaseHistory.Start(b.Build(), "Ann", "first version", clock);
        history =
            history.Append(CaseChange.Put(new Actor { Id = new("witness"), Name = "Vera Lind", Aliases = [new("V. Lindqvist")] }), "Bob",
            "another name", clock);
        return history.Append(CaseChange.Title("Bridge collapse"), "Ann", "title", clock);
    }

    private static CaseHistory Erase(CaseHistory history, params string[] keys)
        => history.Erase(keys, "Data officer", "her request", After(history));

    private static TestClock After(CaseHistory history) => new(history.Last.Recorded + Duration.FromHours(1));

    [Test]
    public void Her_data_go_the_chain_stands_and_the_gaps_say_by_whom()
    {
        var history = Make();
        var erased = Erase(history, "actor:witness");
        var read = SmallHistory.Load(erased.Bytes());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Encoding.UTF8.GetString(erased.Bytes()), Does.Not.Contain("Lind"));
            Assert.That(erased.Revisions.Take(3).Select(r => r.Hash), Is.EqualTo(history.Revisions.Select(r => r.Hash)));
            Assert.That(read, Is.EqualTo(erased));
            Assert.That(read.Bytes(), Is.EqualTo(erased.Bytes()));
            foreach (var h in new[] { erased, read })
            {
                Assert.That(h.Verify(erased.Head).Sentence, Is.EqualTo("All 4 revisions are intact, and the last is the expected one. "
                    + "From revisions 1, 2, revision 4 (Data officer, 2026-03-02T15:00:00Z) erased what was there of 1 record."));
                Assert.That(h.Erased.Select(e => (e.Key, e.Revision, e.By, e.Author, e.Reason)), Is.EqualTo(new[]
                    { ("actor:witness", 1, 4, "Data officer", "her request"), ("actor:witness", 2, 4, "Data officer", "her request") }));
                Assert.That(h.Current.Actors.Single(), Is.EqualTo(new Actor { Id = new("witness"), Name = "(erased)" }));
                Assert.That(h.At(1).Claims.Single().Claimant.Value, Is.EqualTo("actor:witness"), "what refers to it is still read");
                Assert.That(h.Last.ToString(), Does.EndWith("her request (erases from 2 revisions)"));
            }
            Assert.That(erased.Erased[0].ToString(), Is.EqualTo(
                "actor:witness of revision 1, erased by Data officer on 2026-03-02T15:00:00Z: her request"));
            Assert.That(erased.Erased[1].Hash, Is.EqualTo(ErasedForm.HashOf(history.At(2).Actors.Single())));
            Assert.That(SmallHistory.Verify(erased.Bytes(), history.Head).Fault, Is.EqualTo(HistoryFault.GoesOn));
        }
    }

    [Test]
    public void A_history_goes_on_and_more_is_erased_from_the_same_revision()
    {
        var once = Erase(Make(), "actor:witness");
        var back = once.Append(CaseChange.Put(new Actor { Id = new("witness"), Name = "A witness" }), "Ann", "what may stay", After(once));
        var twice = Erase(back, "claim:account", "actor:witness");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(SmallHistory.Load(back.Bytes()).Current.Actors.Single().Name, Is.EqualTo("A witness"));
            Assert.That(SmallHistory.Load(twice.Bytes()).Erased.Select(e => (e.Key, e.Revision, e.By)), Is.EqualTo(new[]
                { ("actor:witness", 1, 4), ("claim:account", 1, 6), ("actor:witness", 2, 4), ("actor:witness", 5, 6) }));
            Assert.That(twice.Current.Claims.Single(), Is.EqualTo(new Claim { Id = new("account"), Claimant = new("witness"),
                Proposition = new("struck"), Stance = Stance.Asserts }));
            Assert.That(Erase(twice, "claim:account"), Is.SameAs(twice), "there is nothing left to be erased");
            Assert.That(once.Erase(new Id<Claim>("account"), "Ann", "x", After(once)).Erased, Has.Count.EqualTo(3));
            Assert.That(() => Erase(twice, "actor:nobody"), Throws.ArgumentException.With.Message.Contains("actor:nobody"));
        }
    }

    [Test]
    public void A_gap_that_nobody_recorded_or_that_was_tampered_with_is_found()
    {
        var (history, erased) = (Make(), Erase(Make(), "actor:witness"));
        var (before, lines) = (Lines(history), Lines(erased));

        using (Assert.EnterMultipleScope())
        {
            // Only the end that records it is gone; or that is torn.
            Found([.. lines[..3]], 1);
            Found([.. lines[..3], lines[3][..^20]], 1);
            // Something else stands beside the gap, or in it, or it says otherwise.
            Found([lines[0].Replace("A ship struck it", "It was blown up", StringComparison.Ordinal), .. lines[1..]], 1);
            Found([lines[0].Replace("(erased)", "Eve", StringComparison.Ordinal), .. lines[1..]], 1);
            Found([lines[0], lines[1].Replace("sha256:", "sha257:", StringComparison.Ordinal).Replace("\"hash\":\"sha257:",
                "\"hash\":\"sha256:", StringComparison.Ordinal), .. lines[2..]], 2, HistoryFault.BrokenLink);
            Found([lines[0], lines[1].Replace("another name", "a name", StringComparison.Ordinal), .. lines[2..]], 2);
            // What was erased is there again.
            Found([lines[0], before[1], .. lines[2..]], 2);
            Found([.. before, lines[3]], 1);
            // A change that pretends to be an erasing.
            Found([.. before[..1], lines[1], before[2]], 2);
        }
    }

    [Test]
    public void What_records_an_erasing_must_be_of_what_came_before_and_leave_nothing_in_the_gap()
    {
        var documents = Erase(Make(), "actor:witness").Revisions.Select(r => r.Document).ToList();
        var full = documents[1] with { Put = [new Actor { Id = new("witness"), Name = "Eve" }] };
        var other = documents[1] with { Erased = [documents[1].Erased[0] with { Key = "actor:other" }] };
        var by = documents[1] with { Erased = [documents[1].Erased[0] with { By = 3 }] };

        using (Assert.EnterMultipleScope())
        {
            // Whoever can write all anew can fit every hash, and yet neither fill a gap nor record one that is not there.
            foreach (var second in new[] { full, other, by, documents[1] with { Erased = [] } })
            {
                var left = new LeftDocument { Revision = 2, Left = RevisionHash.Of(RevisionJson.Write(second)) };
                Forged([documents[0], second, documents[2], documents[3] with { Erases = [documents[3].Erases[0], left] }]);
            }
            Forged([.. documents[..3], documents[3] with { Erases = [.. documents[3].Erases, new() { Revision = 4, Left = "x" }] }]);
            Forged([.. documents[..3], documents[3] with { Erases = [documents[3].Erases[0]] }]);
        }

        // The stated hashes stay; only the last line is hashed anew.
        static void Forged(List<RevisionDocument> forged)
        {
            var lines = Lines(Erase(Make(), "actor:witness"));
            for (var i = 0; i < forged.Count; i++)
            {
                var text = Encoding.UTF8.GetString(RevisionJson.Write(forged[i]));
                var at = lines[i].IndexOf("\"revision\":{", StringComparison.Ordinal) + "\"revision\":".Length;
                lines[i] = i < 3 ? lines[i][..at] + text + "}" : Encoding.UTF8.GetString(SmallHistory.Frame(text, false, out _)).TrimEnd();
            }
            var check = SmallHistory.Verify(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
            Assert.That(check.Fault, Is.EqualTo(HistoryFault.WrongErasure).Or.EqualTo(HistoryFault.Changed), check.Sentence);
        }
    }

    [Test]
    public void A_file_that_holds_what_was_erased_is_not_added_to_but_written_anew()
    {
        using var folder = new TempFolder();
        var (path, history) = (folder.File("a.history.jsonl"), Make());
        history.AppendTo(path);
        var erased = Erase(history, "actor:witness");

        Assert.That(() => erased.AppendTo(path), Throws.InvalidOperationException.With.Message.Contains("Save"));
        Assert.That(CaseHistory.Load(path), Is.EqualTo(history), "nothing was written");
        erased.Save(path);
        erased.Append(CaseChange.Title("On"), "Ann", "goes on", After(erased)).AppendTo(path);
        Assert.That(File.ReadAllText(path), Does.Not.Contain("Lind"));
        Assert.That(CaseHistory.Load(path).Count, Is.EqualTo(5));
    }

    [Test]
    public void Any_records_of_any_history_can_be_erased([Range(1, 8)] int seed)
    {
        var (edits, random, clock) = (new RandomEdits(seed), new Random(seed), TestClock.Hourly());
        var history = CaseHistory.Start(edits.Start(), "Ann", "first version", clock);
        foreach (var step in edits.Script(history.Current, 5)) history = history.Append(step, "Bob", "step", clock);
        var all = history.Revisions.SelectMany(r => r.Changes).Select(c => c.Record?.Key).OfType<string>().Distinct().ToList();
        foreach (var keys in new[] { all, [.. all.Where(_ => random.Next(3) == 0)], [all[random.Next(all.Count)]] })
        {
            var erased = Erase(history, [.. keys]);
            var read = SmallHistory.Load(erased.Bytes());

            Assert.That(read.Verify(erased.Head).IsIntact);
            for (var number = 1; number <= history.Count; number++)
            {
                var (was, now) = (history.At(number), read.At(number));
                Assert.That(now.Records(), Is.EqualTo(was.Records().Select(r => keys.Contains(r.Key) ? ErasedForm.Of(r) : r)));
                foreach (var form in now.Records().Where(r => keys.Contains(r.Key)))
                {
                    Assert.That(ErasedForm.Of(form), Is.EqualTo(form));
                    // An assessment's key is made of its analyst's name.
                    Assert.That(RecordTexts.Of(form)
                        .Except(form is Assessment a ? [a.Analyst] : []), Is.SubsetOf(new[] { ErasedRecord.Text }),
                        form.Key);
                }
                Assert.That(() => now.Validate(), Throws.Nothing);
            }
        }
    }

    private static string[] Lines(CaseHistory history) => Encoding.UTF8.GetString(history.Bytes()).TrimEnd('\n').Split('\n');

    private static void Found(string[] lines, int revision, HistoryFault fault = HistoryFault.WrongErasure)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines) + (lines[^1].EndsWith('}') ? "\n" : ""));
        var check = SmallHistory.Verify(bytes);
        Assert.That((check.Fault, check.Revision, check.Intact), Is.EqualTo((fault, revision, revision - 1)), check.Sentence);
        Assert.That(() => SmallHistory.Load(bytes), Throws.TypeOf<InvalidCaseException>());
    }
}
