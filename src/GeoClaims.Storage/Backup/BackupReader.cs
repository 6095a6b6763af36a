using System.IO.Compression;
using System.Text;

namespace GeoClaims.Storage;

/// <summary>Reads a backup, and checks that it is whole before anything is made of it.</summary>
internal sealed class BackupReader : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, int> _places;
    // What the log says of each case, by revision: its number in the log, and the entry.
    private readonly Dictionary<string, List<(long Number, string Body)>> _entries = new(StringComparer.Ordinal);

    public BackupReader(Stream stream)
    {
        try
        {
            _zip = new(stream, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (Exception e) when (IsBroken(e))
        {
            throw BackupText.Bad("It is no ZIP file, or its end is missing.", e);
        }
        try
        {
            Manifest = BackupText.Read(Bytes(BackupText.Manifest));
            _places = Places();
            Log = Lines(BackupText.Log);
            CheckLog();
            Withdrawals = Lines(BackupText.Withdrawals);
            CheckWithdrawals();
        }
        catch (Exception e)
        {
            _zip.Dispose();
            if (IsBroken(e)) throw BackupText.Bad("The list of its files is broken.", e);
            throw;
        }
    }

    public StoreManifest Manifest { get; }

    /// <summary>The entries of the log, in their order.</summary>
    public List<string> Log { get; }

    /// <summary>The notes of withdrawal, in their order.</summary>
    public List<string> Withdrawals { get; }

    /// <summary>A case's history, checked against its head and the log, with
    /// its rows, and its entries in the log with their numbers.</summary>
    public (CaseHistory History, RevisionRows Rows, RowSet Log) Case(string caseId)
    {
        var head = Manifest.Cases[_places[caseId]];
        var history = SqlCaseStore.Sound(new(Bytes(BackupText.FileOf(_places[caseId]))), head.Hash, out var wrong)
            ?? throw BackupText.Bad($"Case '{caseId}': {wrong}");
        var (rows, log) = (new RevisionRows(caseId, history, 0, new()), new RowSet(TableShape.NumberedLog));
        var (said, entries) = (rows.Log.Rows, _entries[caseId]);
        if (history.Count != head.Number || entries.Count != said.Count
            || said.Where((row, i) => row[2] as string != entries[i].Body).Any())
            throw BackupText.Bad($"Case '{caseId}' is not what the log says of it.");
        for (var i = 0; i < said.Count; i++) log.Add(entries[i].Number, caseId, said[i][1], said[i][2]);
        return (history, rows, log);
    }

    public void Dispose() => _zip.Dispose();

    private Dictionary<string, int> Places()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var head in Manifest.Cases)
            if (!places.TryAdd(head.CaseId ?? "", places.Count)) throw BackupText.Bad($"Its manifest names case '{head.CaseId}' twice.");
        var expected = places.Values.Select(BackupText.FileOf).Concat([BackupText.Manifest, BackupText.Log, BackupText.Withdrawals])
            .Order(StringComparer.Ordinal);
        return _zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal).SequenceEqual(expected) ? places
            : throw BackupText.Bad("Its manifest names a file that is not there, or misses one that is.");
    }

    private void CheckLog()
    {
        var root = MerkleTree.RootOf(Log.Select(MerkleTree.Leaf));
        if (Log.Count != Manifest.Root.Number || root != Manifest.Root.Hash) throw BackupText.Bad("Its log is not that of its manifest.");
        for (var i = 0; i < Log.Count; i++)
        {
            if (LogText.Read(Log[i]) is not { } entry) throw BackupText.Bad($"Entry {i + 1} of its log cannot be read.");
            if (!_places.ContainsKey(entry.CaseId))
                throw BackupText.Bad($"Its log names case '{Shown.Text(entry.CaseId)}', which the manifest misses.");
            if (!_entries.TryGetValue(entry.CaseId, out var entries)) _entries.Add(entry.CaseId, entries = []);
            entries.Add((i + 1, Log[i]));
        }
        // A migration wrote them case by case, and writers as they came: in a case they follow each other.
        if (Manifest.Cases.FirstOrDefault(c => !_entries.ContainsKey(c.CaseId ?? "")) is { } missing)
            throw BackupText.Bad($"Its log does not name case '{missing.CaseId}'.");
    }

    private void CheckWithdrawals()
    {
        string? previous = null;
        for (var i = 0; i < Withdrawals.Count; i++)
        {
            if (!IsFollowing(i + 1, Withdrawals[i], previous)) throw BackupText.Bad($"Withdrawal {i + 1} is not as it was noted.");
            previous = WithdrawalText.HashOf(Withdrawals[i]);
        }
        if (Withdrawals.Count != Manifest.Withdrawals || previous != Manifest.WithdrawalsHead)
            throw BackupText.Bad("Its notes of withdrawal are not those of its manifest.");
    }

    private static bool IsFollowing(int number, string body, string? previous)
    {
        try
        {
            return WithdrawalText.Following(number, body, previous) is not null;
        }
        catch (CaseStoreException e) when (e.Fault == CaseStoreFault.Damaged)
        {
            return false;
        }
    }

    private List<string> Lines(string name) => [.. Encoding.UTF8.GetString(Bytes(name)).Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    private byte[] Bytes(string name)
    {
        var entry = _zip.GetEntry(name) ?? throw BackupText.Bad($"It has no {name}.");
        try
        {
            using var stream = entry.Open();
            var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception e) when (IsBroken(e))
        {
            throw BackupText.Bad($"{name} cannot be unpacked.", e);
        }
    }

    // What stands in a ZIP file may say anything: that its end is elsewhere, or that it is packed in a way that nobody knows.
    private static bool IsBroken(Exception e) => e is InvalidDataException or EndOfStreamException or NotSupportedException;
}
