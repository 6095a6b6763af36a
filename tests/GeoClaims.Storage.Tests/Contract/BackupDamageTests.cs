using System.IO.Compression;

namespace GeoClaims.Storage.Tests;

/// <summary>Backups damaged at random are refused before anything is written, or become the very same store.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class BackupDamageTests(Engine engine) : StoreTests(engine)
{
    [Test]
    public void A_damaged_backup_is_refused_or_was_damaged_where_nothing_stands(
        [Values("flip", "zero", "cut", "repeat", "text", "line")] string kind)
    {
        for (var seed = 1; seed <= 2; seed++) Store.Append($"c{seed}", History(seed, 3));
        Store.Append("c3", Add(Start("C", Actor("ann", "Ann")), Actor("bob", "Bob")).Erase(["actor:ann"], "Officer", "a request", Clock));
        Store.Withdraw("https://example.org/1", "Ann", "forged", Clock);
        var (stream, random, refused) = (new MemoryStream(), new Random(Damages.Seed + 7 * kind.Length), 0);
        Store.Backup(stream);
        var (backup, root, cases) = (stream.ToArray(), Store.Root(), Store.VerifyAll().Select(c => c.ToString()).ToList());
        using var host = Engine.Host();
        host.Open().Dispose();
        for (var i = 0; i < Damages.Count; i++)
        {
            using var store = host.Open();
            try
            {
                store.Restore(new MemoryStream(Damaged(backup, kind, random)));
                Assert.That(store.Root(), Is.EqualTo(root));
                Assert.That(store.VerifyAll().Select(c => c.ToString()), Is.EqualTo(cases));
                Assert.That(store.Withdrawals(), Is.EqualTo(Store.Withdrawals()));
                foreach (var shape in new[] { TableShape.Mark, TableShape.Known, TableShape.Record, TableShape.Revision, TableShape.Log,
                    TableShape.Withdrawal }) host.Execute($"DELETE FROM {shape.Name}");
            }
            catch (CaseStoreException e)
            {
                refused++;
                Assert.That(e.Fault, Is.EqualTo(CaseStoreFault.BadBackup).Or.EqualTo(CaseStoreFault.NewerVersion), e.Message);
                Assert.That((store.Cases().Count(), store.Withdrawals().Count(), store.Root().Number), Is.EqualTo((0, 0, 0L)));
            }
        }
        Assert.That(refused, Is.GreaterThan(Damages.Count / 2), "what stands in a backup is most of it");
    }

    private static byte[] Damaged(byte[] backup, string kind, Random random)
    {
        if (kind is "text" or "line") return Repacked(backup, kind, random);
        var bytes = (byte[])backup.Clone();
        var (at, length) = (random.Next(bytes.Length), random.Next(1, 40));
        switch (kind)
        {
            case "flip": bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case "zero": bytes.AsSpan(at..Math.Min(at + length, bytes.Length)).Clear(); break;
            case "cut": return bytes[..at];
            case "repeat": bytes.AsSpan(0, Math.Min(length, bytes.Length - at)).CopyTo(bytes.AsSpan(at)); break;
        }
        return bytes;
    }

    // As somebody does it who knows what a ZIP file is: its own sums fit.
    private static byte[] Repacked(byte[] backup, string kind, Random random)
    {
        using var from = new ZipArchive(new MemoryStream(backup));
        var (bytes, which) = (new MemoryStream(), from.Entries[random.Next(from.Entries.Count)].FullName);
        using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                var text = reader.ReadToEnd();
                if (entry.FullName == which) text = kind == "text" ? Changed(text, random) : Shuffled(text, random);
                using var writer = new StreamWriter(to.CreateEntry(entry.FullName).Open());
                writer.Write(text);
            }
        }
        return bytes.ToArray();
    }

    private static string Changed(string text, Random random)
    {
        var at = random.Next(text.Length);
        return text[..at] + (char)random.Next('a', 'z') + text[Math.Min(at + random.Next(2), text.Length)..];
    }

    private static string Shuffled(string text, Random random)
    {
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        var line = lines[random.Next(lines.Count)];
        if (random.Next(2) == 0) lines.Remove(line);
        else lines.Insert(random.Next(lines.Count + 1), line);
        return string.Concat(lines.Select(l => l + "\n"));
    }
}
