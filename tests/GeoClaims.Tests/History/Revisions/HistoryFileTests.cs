using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace GeoClaims.Tests;

internal sealed class HistoryFileTests
{
    private static readonly TestClock Later = new(Instant.FromUtc(2026, 4, 1, 0, 0), Duration.FromHours(1));

    private readonly TempFolder _folder = new();
    private readonly CaseHistory _history = SmallHistory.Make();

    private string FilePath => _folder.File("bridge.history.jsonl");

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void The_file_is_as_it_was_approved() => Golden.Verify("small.history.jsonl", Encoding.UTF8.GetString(_history.Bytes()));

    [Test]
    public void Anybody_can_check_the_chain_with_a_JSON_reader_and_SHA_256()
    {
        string? previous = null;
        foreach (var line in Encoding.UTF8.GetString(_history.Bytes()).TrimEnd('\n').Split('\n'))
        {
            using var document = JsonDocument.Parse(line);
            var revision = document.RootElement.GetProperty("revision");
            Assert.That(revision.TryGetProperty("previous", out var named) ? named.GetString() : null, Is.EqualTo(previous));
            previous = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(revision.GetRawText())))}";
            Assert.That(document.RootElement.GetProperty("hash").GetString(), Is.EqualTo(previous));
        }
        Assert.That(previous, Is.EqualTo(_history.Head));
    }

    [Test]
    public void The_hash_is_that_of_the_canonical_text()
    {
        foreach (var revision in _history.Revisions)
            Assert.That($"sha256:{Convert.ToHexStringLower(SHA256.HashData(revision.CanonicalText.Span))}", Is.EqualTo(revision.Hash));
    }

    [Test]
    public void Every_line_is_canonical_as_a_whole()
    {
        foreach (var line in Encoding.UTF8.GetString(CaseHistory.Start(RandomCases.Rich(), "Ann", "x", Later).Bytes()
            .Concat(_history.Bytes())
            .ToArray()).TrimEnd('\n').Split('\n'))
            Assert.That(Encoding.UTF8.GetString(CanonicalJson.Of(Encoding.UTF8.GetBytes(line))), Is.EqualTo(line));
    }

    [Test]
    public void What_is_saved_is_loaded_the_same()
    {
        _history.Save(FilePath);
        var loaded = CaseHistory.Load(FilePath);

        Assert.That(loaded, Is.EqualTo(_history));
        Assert.That((loaded.Count, loaded.TornLine, loaded.Last.Author, loaded.Last.Recorded),
            Is.EqualTo((4, (string?)null, "Bob", _history.Last.Recorded)));
        Assert.That(loaded.Current, Is.EqualTo(_history.Current));
        Assert.That(_folder.Names(), Is.EqualTo(new[] { "bridge.history.jsonl" }));
        Assert.That(loaded.Append(CaseChange.Title("x"), "Ann", "x", Later).Last.Previous, Is.EqualTo(_history.Head));
    }

    [Test]
    public void A_revision_gives_its_own_line()
        => Assert.That(string.Concat(_history.Revisions.Select(r => r.ToJson() + "\n")),
            Is.EqualTo(Encoding.UTF8.GetString(_history.Bytes())));

    [Test]
    public void AppendTo_makes_the_file_and_then_adds_what_it_lacks()
    {
        _history.AppendTo(FilePath);
        Assert.That(File.ReadAllBytes(FilePath), Is.EqualTo(_history.Bytes()));

        var longer = _history.Append(CaseChange.Title("A"), "Ann", "x", Later).Append(CaseChange.Title("B"), "Bob", "y", Later);
        longer.AppendTo(FilePath);
        longer.AppendTo(FilePath);

        Assert.That(File.ReadAllBytes(FilePath), Is.EqualTo(longer.Bytes()));
        Assert.That(CaseHistory.Load(FilePath), Is.EqualTo(longer));
    }

    [Test]
    public void AppendTo_fills_an_empty_file_and_finds_the_end_of_long_lines()
    {
        File.WriteAllText(FilePath, "");
        var history = CaseHistory.Start(RandomCases.Make(1, 1500), "Ann", "a line of several hundred kilobytes", Later);
        history.AppendTo(FilePath);
        Assert.That(new FileInfo(FilePath).Length, Is.GreaterThan(3 << 16));

        history = history.Commit(RandomCases.Make(2, 1500), "Ann", "another", Later);
        history.AppendTo(FilePath);
        history = history.Append(CaseChange.Title("short"), "Ann", "a short one", Later);
        history.AppendTo(FilePath);

        Assert.That(File.ReadAllBytes(FilePath), Is.EqualTo(history.Bytes()));
    }

    [Test]
    public void Of_two_who_add_to_one_file_the_second_is_told_and_nothing_is_written()
    {
        _history.Save(FilePath);
        var ann = CaseHistory.Load(FilePath).Append(CaseChange.Title("Ann's"), "Ann", "x", Later);
        var bob = CaseHistory.Load(FilePath).Append(CaseChange.Handling("TLP:GREEN"), "Bob", "y", Later);
        ann.AppendTo(FilePath);

        var conflict = Assert.Throws<HistoryConflictException>(() => bob.AppendTo(FilePath));
        Assert.That(conflict!.FoundHead, Is.EqualTo(ann.Head));
        Assert.That(() => _history.AppendTo(FilePath), Throws.InstanceOf<HistoryConflictException>(),
            "A history that is behind the file adds nothing either.");
        Assert.That(File.ReadAllBytes(FilePath), Is.EqualTo(ann.Bytes()));

        CaseHistory.Load(FilePath).Append(CaseChange.Handling("TLP:GREEN"), "Bob", "y", Later).AppendTo(FilePath);
        Assert.That(CaseHistory.Load(FilePath).Revisions.Select(r => r.Author),
            Is.EqualTo(new[] { "Ann", "Bob", "Ann", "Bob", "Ann", "Bob" }));
    }

    [TestCase("{\"hash\":")]
    [TestCase("\n")]
    [TestCase("a line\n")]
    public void Nothing_is_added_behind_a_line_that_is_no_revision(string rest)
    {
        byte[] bytes = [.. _history.Bytes(), .. Encoding.UTF8.GetBytes(rest)];
        File.WriteAllBytes(FilePath, bytes);
        var before = File.ReadAllBytes(FilePath);

        var conflict =
            Assert.Throws<HistoryConflictException>(() => _history.Append(CaseChange.Title("x"), "Ann", "x", Later).AppendTo(FilePath));
        Assert.That(conflict!.FoundHead, Is.Null);
        Assert.That(File.ReadAllBytes(FilePath), Is.EqualTo(before));
    }

    [Test]
    public void A_torn_last_line_is_told_and_hides_nothing_before_it()
    {
        var bytes = _history.Bytes();
        File.WriteAllBytes(FilePath, bytes[..^10]);
        var loaded = CaseHistory.Load(FilePath);

        Assert.That(loaded.Count, Is.EqualTo(3));
        Assert.That(loaded.Current, Is.EqualTo(_history.At(3)));
        Assert.That(loaded.TornLine, Does.StartWith("The last line has no end: revision 4 was not written whole, or "
            + "cut; ").And.EndsWith("What stands before it, up to revision 3 (Ann, 2026-03-02T14:00:00Z), is intact."));
        Assert.That(() => loaded.AppendTo(FilePath), Throws.InstanceOf<HistoryConflictException>());

        var before = File.ReadAllBytes(FilePath);
        var longer = loaded.Append(CaseChange.Title("x"), "Ann", "x", Later);
        Assert.That(() => loaded.Save(FilePath), Throws.InvalidOperationException.With.Message.Contains("WithoutTornLine"));
        Assert.That(() => longer.Save(FilePath), Throws.InvalidOperationException, "what was made of it has not seen the line either");
        Assert.That(File.ReadAllBytes(FilePath), Is.EqualTo(before));

        loaded.WithoutTornLine().Save(FilePath);
        Assert.That(CaseHistory.Load(FilePath).TornLine, Is.Null);
    }

    [Test]
    public void A_trimmed_line_feed_loses_nothing()
    {
        File.WriteAllBytes(FilePath, _history.Bytes()[..^1]);
        var loaded = CaseHistory.Load(FilePath);
        var longer = loaded.Append(CaseChange.Title("x"), "Ann", "x", Later);

        Assert.That((loaded.Head, loaded.TornLine), Is.EqualTo((_history.Head, (string?)null)));
        Assert.That(CaseHistory.VerifyFile(FilePath, _history.Head).IsIntact);
        longer.AppendTo(FilePath);
        Assert.That(File.ReadAllBytes(FilePath), Is.EqualTo(longer.Bytes()));
    }

    [TestCase("\r\n", false)]
    [TestCase("\n", true)]
    [TestCase("\r\n", true)]
    public void A_file_that_a_tool_checked_out_or_an_editor_saved_reads_as_it_was(string lineEnd, bool withMark)
    {
        var text = Encoding.UTF8.GetString(_history.Bytes()).ReplaceLineEndings(lineEnd);
        File.WriteAllText(FilePath, text, new UTF8Encoding(withMark));
        var loaded = CaseHistory.Load(FilePath);
        var longer = loaded.Append(CaseChange.Title("x"), "Ann", "x", Later);

        Assert.That((loaded.Head, loaded.TornLine), Is.EqualTo((_history.Head, (string?)null)));
        Assert.That(CaseHistory.VerifyFile(FilePath, _history.Head).IsIntact);
        longer.AppendTo(FilePath);
        Assert.That(CaseHistory.Load(FilePath).Head, Is.EqualTo(longer.Head));
        CaseHistory.Load(FilePath).Save(FilePath);
        Assert.That(File.ReadAllBytes(FilePath), Is.EqualTo(longer.Bytes()), "saved anew, it has its one form again");
    }

    [Test]
    public void An_addition_is_one_write()
    {
        using var stream = new CountingStream();
        var longer = _history.Append(CaseChange.Title("x"), "Ann", "x", Later);
        HistoryFile.Append(stream, _history);
        Assert.That(stream.Writes, Is.EqualTo(1));
        HistoryFile.Append(stream, longer);

        Assert.That(stream.Writes, Is.EqualTo(2));
        Assert.That(stream.ToArray(), Is.EqualTo(longer.Bytes()));
    }

    [Test]
    public void A_write_that_fails_halfway_leaves_the_file_as_it_was()
    {
        using var stream = new CountingStream();
        HistoryFile.Append(stream, _history);
        stream.Fails = true;

        Assert.That(() => HistoryFile.Append(stream, _history.Append(CaseChange.Title("x"), "Ann", "x", Later)),
            Throws.InstanceOf<IOException>());
        Assert.That(stream.ToArray(), Is.EqualTo(_history.Bytes()));
    }

    [Test]
    public void A_file_that_somebody_else_is_writing_is_an_IO_failure()
    {
        _history.Save(FilePath);
        using var other = new FileStream(FilePath, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.That(() => _history.AppendTo(FilePath), Throws.InstanceOf<IOException>());
    }

    [Test]
    public void Newer_zone_data_changes_neither_bytes_nor_hashes()
    {
        var documents = SmallHistory.Documents();
        documents[1] = documents[1] with { Zone = "Europe/Berlin", ZoneData = "TZDB: 1999a (an old one)" };
        documents[2] = documents[2] with { Zone = "Europe/Berlin", ZoneData = "TZDB: 2005b (a newer one)" };
        var bytes = SmallHistory.Forge(documents);
        var loaded = SmallHistory.Load(bytes);

        Assert.That(loaded.Current.Zone, Is.EqualTo(ClockZone.Of("Europe/Berlin")));
        Assert.That(loaded.Bytes(), Is.EqualTo(bytes));
        Assert.That(loaded.Verify(loaded.Head).IsIntact);
    }

    [Test]
    public void A_broken_file_is_refused_with_the_line_and_what_is_wrong()
    {
        var bytes = _history.Bytes();
        bytes[bytes.AsSpan().IndexOf("the Herald"u8)] ^= 0x20;
        File.WriteAllBytes(FilePath, bytes);

        var finding = Expect.Finding(Expect.Refusal(() => CaseHistory.Load(FilePath)), "GC404", "revision[2]");
        Assert.That((finding.Line, finding.Message), Is.EqualTo(("line 2", CaseHistory.VerifyFile(FilePath).Sentence)));
    }

    [Test]
    public void Limits_hold()
    {
        var bytes = _history.Bytes();
        Expect.Finding(Expect.Refusal(() => SmallHistory.Load(bytes, new() { MaxBytes = bytes.Length - 1 })), "GC403", "$");
        Expect.Finding(Expect.Refusal(() => SmallHistory.Load(bytes, new() { MaxRecords = 5 })), "GC403", "$");
        Expect.Finding(Expect.Refusal(() => SmallHistory.Load(bytes, new() { MaxDepth = 3 })), "GC404", "revision[1]");
        Assert.That(SmallHistory.Load(bytes, new() { MaxBytes = bytes.Length, MaxRecords = 6 }), Is.EqualTo(_history));
        Assert.That(SmallHistory.Verify(bytes, null, new() { MaxBytes = 100 }).Fault, Is.EqualTo(HistoryFault.BeyondLimits));
    }

    [Test]
    public void Missing_files_and_nulls_are_not_content()
    {
        Assert.That(() => CaseHistory.Load(FilePath), Throws.InstanceOf<IOException>());
        Assert.That(() => CaseHistory.VerifyFile(FilePath), Throws.InstanceOf<IOException>());
        Assert.That(() => _history.AppendTo(_folder.File("none/x.jsonl")), Throws.InstanceOf<IOException>());
        Assert.That(() => _history.Save(_folder.File("none/x.jsonl")), Throws.InstanceOf<IOException>());
        Assert.That(() => CaseHistory.Load((string)null!), Throws.ArgumentNullException);
        Assert.That(() => CaseHistory.Load((Stream)null!), Throws.ArgumentNullException);
        Assert.That(() => CaseHistory.VerifyFile((string)null!), Throws.ArgumentNullException);
        Assert.That(() => CaseHistory.VerifyFile((Stream)null!), Throws.ArgumentNullException);
        Assert.That(() => _history.Save((string)null!), Throws.ArgumentNullException);
        Assert.That(() => _history.Save((Stream)null!), Throws.ArgumentNullException);
        Assert.That(() => _history.AppendTo(null!), Throws.ArgumentNullException);
        Assert.That(_folder.Names(), Is.Empty);
    }

    private sealed class CountingStream : MemoryStream
    {
        public int Writes { get; private set; }

        public bool Fails { get; set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Writes++;
            base.Write(Fails ? buffer[..(buffer.Length / 2)] : buffer);
            if (Fails) throw new IOException("The disk is full.");
        }
    }
}
