using System.Text;

namespace GeoClaims.Tests;

internal sealed class HistoryVerifyTests
{
    private const string Nowhere = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

    private readonly CaseHistory _history = SmallHistory.Make();
    private readonly List<RevisionDocument> _documents = SmallHistory.Documents();

    [Test]
    public void An_unbroken_history_says_so_and_what_it_cannot_know()
    {
        var (alone, expected) = (_history.Verify(), _history.Verify(_history.Head));

        Assert.That((alone.IsIntact, alone.Fault, alone.Revision, alone.Intact, alone.Head),
            Is.EqualTo((true, (HistoryFault?)null, (int?)null, 4, _history.Head)));
        Assert.That(alone.ToString(), Is.EqualTo($"All 4 revisions are intact. Whether any were dropped after revision 4 (Bob, "
            + $"2026-03-02T15:00:00Z), only a head that was noted elsewhere can tell; this one is {_history.Head}."));
        Assert.That(expected.Sentence, Is.EqualTo("All 4 revisions are intact, and the last is the expected one."));
        Assert.That(SmallHistory.Verify(_history.Bytes()), Is.EqualTo(alone));
        Assert.That(SmallHistory.Verify(_history.Bytes(), _history.Head), Is.EqualTo(expected));
        Assert.That(CaseHistory.Start(SmallHistory.File(), "Ann", "x", TestClock.Hourly())
            .Verify().Sentence, Does.StartWith("The one revision is intact."));
    }

    [Test]
    public void A_dropped_end_is_invisible_without_the_expected_head_and_found_with_it()
    {
        var lines = Encoding.UTF8.GetString(_history.Bytes()).Split('\n');
        var dropped = Encoding.UTF8.GetBytes(string.Join('\n', lines[..2]) + "\n");

        Assert.That(SmallHistory.Verify(dropped).IsIntact, Is.True);
        var check = SmallHistory.Verify(dropped, _history.Head);
        Assert.That((check.Fault, check.Revision, check.Intact), Is.EqualTo((HistoryFault.HeadMissing, 3, 2)));
        Assert.That(check.Sentence, Is.EqualTo($"No revision is the expected head {_history.Head}: either revisions were dropped "
            + $"from the end, and revision 2 (Bob, 2026-03-02T13:00:00Z) is the last one left, or this is another history."));
    }

    [Test]
    public void What_was_added_after_the_expected_head_is_told_apart()
    {
        var (one, two) = (_history.Verify(_history.Revisions[2].Hash), _history.Verify(_history.Revisions[1].Hash));

        Assert.That((one.IsIntact, one.Fault, one.Revision, one.Intact), Is.EqualTo((false, HistoryFault.GoesOn, 4, 4)));
        Assert.That(one.Sentence, Is.EqualTo("The history goes on after the expected head, revision 3 (Ann, 2026-03-02T14:00:00Z). "
            + "Up to it everything is as expected; revision 4 (Bob, 2026-03-02T15:00:00Z) was added since."));
        Assert.That(two.Sentence, Does.EndWith("revisions 3 to 4 were added since, the last one by Bob."));
    }

    [Test]
    public void Another_history_written_anew_is_found_by_the_expected_head_only()
    {
        _documents[1] = _documents[1] with { Author = "Eve" };
        var forged = SmallHistory.Forge(_documents);

        Assert.That(SmallHistory.Verify(forged).IsIntact, Is.True);
        Assert.That(SmallHistory.Verify(forged, _history.Head).Fault, Is.EqualTo(HistoryFault.HeadMissing));
    }

    [Test]
    public void A_changed_revision_says_what_it_says_now()
    {
        var text = Encoding.UTF8.GetString(_history.Bytes());

        Check(text.Replace("\"author\":\"Bob\",\"number\":2", "\"author\":\"Eve\",\"number\":2"), HistoryFault.Changed, 2,
            "Revision 2 was changed after it was recorded: its hash does not fit its text. It "
                + "now says: Eve, 2026-03-02T13:00:00Z, “the Herald corrected its date”.");
        Check(text.Replace("\"number\":3", "\"numbre\":3"), HistoryFault.Changed, 3,
            "Revision 3 was changed after it was recorded: its hash does not fit its text. It can no longer be read.");
    }

    [Test]
    public void Lines_lost_doubled_or_swapped_are_out_of_order()
    {
        var lines = Encoding.UTF8.GetString(_history.Bytes()).TrimEnd('\n').Split('\n');

        Check(Joined(0, 2, 3), HistoryFault.OutOfOrder, 2,
            "Revision 2 is missing: in its place stands revision 3 (Ann, 2026-03-02T14:00:00Z).");
        Check(Joined(0, 1, 1, 2), HistoryFault.OutOfOrder, 3,
            "Where revision 3 should be, there stands revision 2 (Bob, 2026-03-02T13:00:00Z).");
        Check(Joined(0, 2, 1, 3), HistoryFault.OutOfOrder, 2);
        Check(Joined(1, 2, 3), HistoryFault.NotARevision, 1);
        Check(Joined(0, 1, 0), HistoryFault.NotARevision, 3);

        string Joined(params int[] places) => string.Concat(places.Select(p => lines[p] + "\n"));
    }

    [Test]
    public void A_revision_that_does_not_follow_the_one_before_is_found()
    {
        Forged(d => d with { Previous = Nowhere }, 2, HistoryFault.BrokenLink, $"Revision 3 (Ann, 2026-03-02T14:00:00Z) does not follow "
            + $"revision 2 (Bob, 2026-03-02T13:00:00Z), whose hash is {_history.Revisions[1].Hash}: it names {Nowhere}.", relink: false);
        Forged(d => d with { Previous = null }, 2, HistoryFault.BrokenLink, null, relink: false);
        Forged(d => d with { Previous = Nowhere }, 0, HistoryFault.BrokenLink, $"Revision 1 (Ann, 2026-03-02T12:00:00Z) is the "
            + $"first, but names a revision before it, {Nowhere}: the beginning of the history is missing.", relink: false);
    }

    [Test]
    public void A_revision_that_could_not_have_been_recorded_is_found()
    {
        Forged(d => d with { Number = 7 }, 2, HistoryFault.OutOfOrder);
        Forged(d => d with { Recorded = "2026-03-02T13:00:00Z" }, 2, HistoryFault.TimeRunsBack,
            "Revision 3 (Ann, 2026-03-02T13:00:00Z) is not recorded later than revision 2 (Bob, 2026-03-02T13:00:00Z).");
        Forged(d => d with { Recorded = "2026-03-02T14:00:00.0Z" }, 2, HistoryFault.NotARevision);
        Forged(d => d with { Recorded = "yesterday" }, 2, HistoryFault.NotARevision,
            "Revision 3 (Ann, yesterday) does not state when it was recorded, such as 2026-03-02T12:00:00Z.");
        Forged(d => d with { Author = " " }, 2, HistoryFault.NotARevision);
        Forged(d => d with { Reason = "" }, 2, HistoryFault.NotARevision);
        Forged(d => d with { Zone = "Middle/Earth" }, 2, HistoryFault.DoesNotApply,
            "Revision 3 (Ann, 2026-03-02T14:00:00Z) does not fit the case as it then stood. There is no time zone 'Middle/Earth'.");
        Forged(d => d with { Removed = ["actor:nobody"] }, 2, HistoryFault.DoesNotApply, "Revision 3 (Ann, 2026-03-02T14:00:00Z) "
            + "does not fit the case as it then stood. It removes 'actor:nobody', which is not there.");
        Forged(d => d with { Removed = ["actor:city"] }, 2, HistoryFault.DoesNotApply, "Revision 3 (Ann, 2026-03-02T14:00:00Z) "
            + "does not fit the case as it then stood. The case has no actor 'actor:city'. Add it, or correct the reference.");
        Forged(d => d with { Put = [new Actor { Id = new("ev:x"), Name = "X" }] }, 2, HistoryFault.DoesNotApply);
    }

    [Test]
    public void A_revision_that_could_be_written_otherwise_is_found()
    {
        var (a, b) = (new Actor { Id = new("a"), Name = "A" }, new Actor { Id = new("b"), Name = "B" });
        Forged(d => d with { Put = [b, a] }, 2, HistoryFault.NotCanonical, "Revision 3 (Ann, 2026-03-02T14:00:00Z) is not written "
            + "in the one form it can have: canonical JSON (RFC 8785), changes in order, none twice and none without effect.");
        Forged(d => d with { Put = [a, a] }, 2, HistoryFault.NotCanonical);
        Forged(d => d with { Title = "Bridge" }, 2, HistoryFault.NotCanonical);
        Forged(d => d with { Removed = ["actor:union", "actor:union"] }, 2, HistoryFault.NotCanonical);
        Forged(d => d with { Put = [_history.At(2).Get(SmallHistory.Accusation)] }, 2, HistoryFault.NotCanonical);
    }

    [TestCase("{\"author\":\"Ann\"", "{ \"author\":\"Ann\"", HistoryFault.NotCanonical)]
    [TestCase("\"first version\"", "\"first \\u0076ersion\"", HistoryFault.NotCanonical)]
    [TestCase("\"name\":\"City\"", "\"kind\":\"unstated\",\"name\":\"City\"", HistoryFault.NotCanonical)]
    [TestCase("\"id\":\"actor:city\"", "\"id\":\"city\"", HistoryFault.NotCanonical)]
    [TestCase("\"number\":1", "\"number\":1.0", HistoryFault.NotARevision)]
    [TestCase("\"number\":1", "\"mood\":\"good\",\"number\":1", HistoryFault.NotARevision)]
    [TestCase("\"author\":\"Ann\"", "\"author\":null", HistoryFault.NotARevision)]
    [TestCase("\"put\":[", "\"put\":[null,", HistoryFault.NotARevision)]
    [TestCase("\"put\":[", "\"put\":[{\"army\":{}},", HistoryFault.NotARevision)]
    [TestCase("\"put\":[", "\"put\":[{},", HistoryFault.NotARevision)]
    [TestCase("\"put\":[", "\"put\":[7,", HistoryFault.NotARevision)]
    [TestCase("\"put\":[{\"actor\":", "\"put\":[{\"actor\":null},{\"actor\":", HistoryFault.NotARevision)]
    [TestCase("\"name\":\"City\"}", "\"name\":\"City\"},\"actor\":{}", HistoryFault.NotARevision)]
    public void A_text_with_a_hash_that_fits_must_still_be_the_one_text(string part, string by, HistoryFault fault)
    {
        var text = Encoding.UTF8.GetString(RevisionJson.Write(_documents[0]));
        Assert.That(text, Does.Contain(part));

        Check(Encoding.UTF8.GetString(SmallHistory.Frame(text.Replace(part, by, StringComparison.Ordinal), isFirst: true, out _)),
            fault, 1);
    }

    [TestCase("", HistoryFault.Empty)]
    [TestCase("\n", HistoryFault.NotARevision)]
    [TestCase("Dear reader,", HistoryFault.TornLine)]
    [TestCase("Dear reader,\n", HistoryFault.NotARevision)]
    [TestCase("{\"format\":\"geoclaims/1\",\"title\":\"T\"}\n", HistoryFault.NotARevision)]
    [TestCase("{\"format\":\"geoclaims-history/2\",\"news\":1}\n", HistoryFault.UnknownFormat)]
    [TestCase("{\"format\":\"geoclaims-history/10\",\"hash\":1}\n", HistoryFault.UnknownFormat)]
    public void What_is_no_history_at_all_is_said_to_be_none(string text, HistoryFault fault)
    {
        Check(text, fault, 1);
        Expect.Finding(Expect.Refusal(() => SmallHistory.Load(Encoding.UTF8.GetBytes(text))), fault == HistoryFault.UnknownFormat
            ? "GC402"
            : "GC404");
    }

    [Test]
    public void Other_line_ends_are_no_damage()
    {
        var check = SmallHistory.Verify(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(_history.Bytes())
            .Replace("\n", "\r\n", StringComparison.Ordinal)), _history.Head);

        Assert.That((check.IsIntact, check.Intact, check.Head), Is.EqualTo((true, _history.Count, _history.Head)));
    }

    [Test]
    public void An_empty_line_is_said_to_be_one()
        => Assert.That(SmallHistory.Verify([.. _history.Bytes(), (byte)'\n']).Sentence,
            Does.Contain($"line {_history.Count + 1} is empty"));

    [Test]
    public void A_sentence_shows_no_sign_that_could_steer_a_screen()
    {
        _documents[1] = _documents[1] with { Author = "Eve\u001b[2J\u202e" + new string('x', 200), Recorded = "never" };

        var sentence = SmallHistory.Verify(SmallHistory.Forge(_documents)).Sentence;
        Assert.That(sentence, Does.StartWith("Revision 2 (Eve\uFFFD[2J\uFFFDxxx").And.Contain("x…, never)"));
    }

    [TestCase("")]
    [TestCase("abc")]
    [TestCase("sha256:ABCDEF0000000000000000000000000000000000000000000000000000000000")]
    [TestCase("sha512:0000000000000000000000000000000000000000000000000000000000000000")]
    public void A_head_that_is_no_hash_is_misuse(string head)
    {
        Assert.That(() => _history.Verify(head), Throws.ArgumentException);
        Assert.That(() => SmallHistory.Verify(_history.Bytes(), head), Throws.ArgumentException);
    }

    private void Forged(Func<RevisionDocument, RevisionDocument> change, int place, HistoryFault fault, string? sentence =
        null, bool relink = true)
    {
        List<RevisionDocument> documents = [.. _documents];
        documents[place] = change(documents[place]);
        Check(Encoding.UTF8.GetString(SmallHistory.Forge(documents, relink)), fault, place + 1, sentence);
    }

    private void Check(string text, HistoryFault fault, int revision, string? sentence = null)
    {
        var check = SmallHistory.Verify(Encoding.UTF8.GetBytes(text), _history.Head);

        Assert.That((check.Fault, check.Revision, check.Intact, check.IsIntact),
            Is.EqualTo(((HistoryFault?)fault, (int?)revision, revision - 1, false)), check.Sentence);
        Assert.That(check.Head, Is.EqualTo(revision == 1
            ? null
            : SmallHistory.Load(Encoding.UTF8.GetBytes(string.Concat(text.Split('\n')[..(revision - 1)].Select(l => l + "\n")))).Head));
        if (sentence is not null) Assert.That(check.Sentence, Is.EqualTo(sentence));
    }
}
