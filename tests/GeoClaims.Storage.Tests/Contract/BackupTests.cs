using System.IO.Compression;
using System.Text;

namespace GeoClaims.Storage.Tests;

/// <summary>A backup becomes the same store again, on either engine; one that is not whole becomes nothing.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class BackupTests(Engine engine) : StoreTests(engine)
{
    [Test]
    public async Task A_store_is_the_same_after_it_was_restored([Values] bool awaited)
    {
        var (backup, manifest) = Made();
        foreach (var other in Engines.All)
        {
            using var host = other.Host();
            using var store = host.Open();
            var restored = awaited ? await store.RestoreAsync(new MemoryStream(backup)) : store.Restore(new MemoryStream(backup));
            var again = new MemoryStream();
            if (awaited) await store.BackupAsync(again);
            else store.Backup(again);

            using (Assert.EnterMultipleScope())
            {
                Assert.That(restored, Is.EqualTo(manifest));
                Assert.That(store.Root(), Is.EqualTo(Store.Root()));
                Assert.That(store.VerifyAll().Select(c => c.ToString()), Is.EqualTo(Store.VerifyAll().Select(c => c.ToString())));
                Assert.That(store.Withdrawals(), Is.EqualTo(Store.Withdrawals()));
                Assert.That(store.Ask(new RecordsQuery()), Is.EqualTo(Store.Ask(new RecordsQuery())));
                Assert.That(again.ToArray(), Is.EqualTo(backup), "byte for byte");
            }
        }
    }

    [Test]
    public void A_restoring_that_was_stopped_goes_on()
    {
        var (backup, _) = Made();
        using var host = Engine.Host();
        using var store = host.Open();
        store.Restore(new MemoryStream(backup));
        // As if it had been stopped before the second case.
        foreach (var table in new[] { TableShape.Mark, TableShape.Known, TableShape.Record, TableShape.Revision, TableShape.Log })
            host.Execute($"DELETE FROM {table.Name} WHERE case_id = 'b'");
        host.Execute("DELETE FROM withdrawal WHERE number = 2");
        store.Restore(new MemoryStream(backup));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(store.Root(), Is.EqualTo(Store.Root()));
            Assert.That(store.VerifyAll().All(c => c.IsIntact));
            Assert.That(store.Withdrawals().Count(), Is.EqualTo(2));
        }
    }

    [Test]
    public void Nothing_is_restored_beside_something_else()
    {
        var (backup, _) = Made();
        using var host = Engine.Host();
        using var store = host.Open();
        store.Append("mine", History(8));

        Assert.That(() => store.Restore(new MemoryStream(backup)),
            Throws.TypeOf<CaseStoreException>().With.Property("Fault").EqualTo(CaseStoreFault.NotEmpty));
        Assert.That(store.Cases().Count(), Is.EqualTo(1));
    }

    [Test]
    public void A_backup_that_is_not_whole_is_refused_before_anything_is_written()
    {
        var (backup, manifest) = Made();
        using (Assert.EnterMultipleScope())
        {
            Refused(Changed(backup, BackupText.Manifest, t => t.Replace($"    \"{manifest.Cases[1].ToText()}\",\n", "",
                StringComparison.Ordinal)), CaseStoreFault.BadBackup);
            Refused(Changed(backup, BackupText.Manifest, t => t.Replace("backup/1", "backup/2", StringComparison.Ordinal)),
                CaseStoreFault.NewerVersion);
            Refused(Changed(backup, BackupText.Manifest, t => t.Replace("backup/1", "other/1", StringComparison.Ordinal)),
                CaseStoreFault.BadBackup);
            Refused(Changed(backup, BackupText.Manifest, t => t.Replace("/1 * 8 ", "/1 * 7 ", StringComparison.Ordinal)),
                CaseStoreFault.BadBackup);
            Refused(Changed(backup, BackupText.Manifest, _ => "{"), CaseStoreFault.BadBackup);
            foreach (var name in new[] { BackupText.Manifest, BackupText.Log, BackupText.Withdrawals, BackupText.FileOf(1) })
                Refused(Changed(backup, name, _ => null), CaseStoreFault.BadBackup);
            Refused(Changed(backup, BackupText.FileOf(1), t => t[..(t.TrimEnd('\n').LastIndexOf('\n') + 1)]), CaseStoreFault.BadBackup);
            Refused(Changed(backup, BackupText.FileOf(0), t => t.Replace("Ann", "Eve", StringComparison.Ordinal)),
                CaseStoreFault.BadBackup);
            Refused(Changed(backup, BackupText.Log, t => t[..(t.TrimEnd('\n').LastIndexOf('\n') + 1)]), CaseStoreFault.BadBackup);
            Refused(Changed(backup, BackupText.Withdrawals, t => t.Replace("forged", "fine", StringComparison.Ordinal)),
                CaseStoreFault.BadBackup);
            Refused(backup[..^30], CaseStoreFault.BadBackup);
            Refused([], CaseStoreFault.BadBackup);
        }
    }

    [Test]
    public void A_manifest_made_anew_without_a_case_is_found_by_the_log()
    {
        var (backup, manifest) = Made();
        // Whoever leaves a case out leaves out its file too, and moves the others up.
        var (last, cut) = (BackupText.FileOf(manifest.Cases.Count - 1), manifest with { });
        var fewer = new StoreManifest(cut.Root, [.. cut.Cases.Take(cut.Cases.Count - 1)], cut.Withdrawals, cut.WithdrawalsHead);
        var forged = Changed(Changed(backup, last, _ => null), BackupText.Manifest, _ => Encoding.UTF8.GetString(BackupText.Write(fewer)));

        Refused(forged, CaseStoreFault.BadBackup);
    }

    [Test]
    public void A_damaged_case_is_named_and_not_backed_up()
    {
        _ = Made();
        Host.Execute("UPDATE record_version SET body = REPLACE(body, 'name', 'Name') WHERE case_id = 'b'");

        Assert.That(() => Store.Backup(new MemoryStream()), Throws.TypeOf<CaseStoreException>().With.Property("Fault")
            .EqualTo(CaseStoreFault.Damaged).And.Message.Contains("'b'"));
    }

    private (byte[] Backup, StoreManifest Manifest) Made()
    {
        var a = Start("A", Actor("ann", "Ann"));
        Store.Append("a", a);
        Store.Append("b", Add(Start("B", Actor("bob", "Bob"), Actor("cem", "name")), Actor("dan", "Dan")));
        Store.Append("a", Add(a, Actor("eve", "Eve")));
        Store.Append("мост", History(3));
        Store.Withdraw("https://example.org/1", "Ann", "forged", Clock);
        Store.Withdraw("https://example.org/2", "Ann", "forged", Clock);
        var stream = new MemoryStream();
        var manifest = Store.Backup(stream);
        return (stream.ToArray(), manifest);
    }

    private void Refused(byte[] backup, CaseStoreFault fault)
    {
        using var host = Engine.Host();
        using var store = host.Open();
        Assert.That(() => store.Restore(new MemoryStream(backup)), Throws.TypeOf<CaseStoreException>().With.Property("Fault")
            .EqualTo(fault));
        Assert.That((store.Cases().Count(), store.Withdrawals().Count(), store.Root().Number), Is.EqualTo((0, 0, 0L)));
    }

    /// <summary>A backup with one of its files changed, or without it.</summary>
    private static byte[] Changed(byte[] backup, string name, Func<string, string?> change)
    {
        using var from = new ZipArchive(new MemoryStream(backup));
        var bytes = new MemoryStream();
        using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                var text = reader.ReadToEnd();
                if (entry.FullName == name && change(text) is var changed)
                {
                    Assert.That(changed, Is.Not.EqualTo(text), "something is changed");
                    if (changed is null) continue;
                    text = changed;
                }
                using var file = to.CreateEntry(entry.FullName).Open();
                file.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }
}
