using GeoClaims.Storage.Sqlite;
using GeoClaims.Tests;

namespace GeoClaims.Storage.Tests;

/// <summary>Files damaged at random: each damage is noticed, or changed nothing that is ever given out.</summary>
internal sealed class FileDamageTests
{
    [Test]
    public void A_damaged_file_is_noticed_or_says_the_same([Values("bit", "byte", "page", "swap", "cut", "sector")] string kind)
    {
        using var host = new SqliteHost();
        var clock = TestClock.Hourly();
        using (var store = host.Open())
        {
            var history = CaseHistory.Start(RandomCases.Make(1, 120), "Ann", "starts", clock);
            store.Append("a", history);
            store.Append("a", history.Append(CaseChange.Put(history.Current.Actors[0] with { Name = "Renamed" }), "Bob", "renames", clock));
            store.Append("b", CaseHistory.Start(RandomCases.Make(2, 60), "Ann", "starts", clock)
                .Erase([RandomCases.Make(2, 60).Records().First().Key], "Officer", "a request", clock));
            store.Withdraw("https://example.org/1", "Ann", "forged", clock);
        }
        host.Query("PRAGMA wal_checkpoint(TRUNCATE)");
        var (whole, said) = (File.ReadAllBytes(host.Path), Said(host.Path)!);
        var (random, noticed) = (new Random(Damages.Seed + 10 + 11 * kind.Length), 0);
        for (var i = 0; i < Damages.OfFiles; i++)
        {
            foreach (var end in new[] { "-wal", "-shm" }) File.Delete(host.Path + end);
            File.WriteAllBytes(host.Path, Damaged(whole, kind, random, out var where));
            var now = Said(host.Path);
            if (now is null) noticed++;
            else Assert.That(now, Is.EqualTo(said), where);
        }
        // What SQLite keeps free, and the indexes' room, is a good part of a small file.
        Assert.That(noticed, Is.GreaterThan(Damages.OfFiles / 4), $"of {Damages.OfFiles}");
    }

    /// <summary>All that the store gives out; null if it is noticed that something is wrong.</summary>
    private static List<string>? Said(string path)
    {
        try
        {
            using var store = SqliteCaseStore.Open(path);
            if (store.VerifyAll().Any(c => !c.IsIntact)) return null;
            List<string> said = [store.Root().ToText(), .. store.Cases().Select(c => c.ToString()),
                .. store.Withdrawals().Select(w => w.ToString()), .. store.Ask(new RecordsQuery()).Select(r => r.CaseId + r.Record),
                .. store.Ask(new RecordsQuery { Words = "the*" }).Select(r => r.CaseId + r.Record.Key),
                .. store.Ask(new SharedQuery(SharedBy.ActorName)).Select(s => s.Value),
                .. store.Ask(new ChangesQuery()).Select(c => c.ToString())];
            foreach (var stored in store.Cases())
            {
                var history = store.ReadHistory(stored.Id);
                said.AddRange(history.Revisions.Select(r => r.ToJson()));
                for (var number = 1; number <= history.Count; number++)
                    said.AddRange(store.ReadAt(stored.Id, number).Records().Select(r => r.ToString()));
            }
            return said;
        }
        catch (CaseStoreException e)
        {
            Assert.That(e.Fault, Is.AnyOf(CaseStoreFault.Damaged, CaseStoreFault.NotAStore, CaseStoreFault.NewerVersion,
                CaseStoreFault.OlderVersion, CaseStoreFault.Other), e.Message);
            return null;
        }
    }

    private static byte[] Damaged(byte[] whole, string kind, Random random, out string where)
    {
        const int Page = 4096;
        var bytes = (byte[])whole.Clone();
        var (at, pages) = (random.Next(bytes.Length), bytes.Length / Page);
        var (one, two) = (random.Next(pages) * Page, random.Next(pages) * Page);
        where = $"{kind} at {at}, pages {one / Page + 1} and {two / Page + 1}";
        switch (kind)
        {
            case "bit": bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case "byte": bytes[at] = (byte)random.Next(256); break;
            case "page": bytes.AsSpan(one, Page).Clear(); break;
            case "swap":
                whole.AsSpan(one, Page).CopyTo(bytes.AsSpan(two));
                whole.AsSpan(two, Page).CopyTo(bytes.AsSpan(one));
                break;
            case "cut": return bytes[..at];
            case "sector": random.NextBytes(bytes.AsSpan(at / 512 * 512, 512)); break;
        }
        return bytes;
    }
}
