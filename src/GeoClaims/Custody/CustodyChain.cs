using NodaTime;

namespace GeoClaims;

/// <summary>Follows a chain of custody from the capture to its last entry.</summary>
internal sealed class CustodyChain(Exhibit exhibit, DateTimeZone zone)
{
    private readonly List<CustodyBreak> _breaks = [];
    private string _seal = CustodySeal.Of(exhibit);
    private string? _holder = exhibit.CapturedBy;
    private EdtfTime? _latest = exhibit.Captured;

    public static CustodyCheck Verify(Exhibit exhibit, DateTimeZone zone, string? knownSeal)
        => new CustodyChain(exhibit, zone).Verify(knownSeal);

    private CustodyCheck Verify(string? knownSeal)
    {
        var transfers = exhibit.Transfers;
        var found = knownSeal is null || knownSeal == _seal;
        for (var i = 0; i < transfers.Count; i++)
        {
            Follow(transfers[i], i);
            found |= knownSeal == _seal;
        }
        if (!found) _breaks.Add(new(CustodyFault.EntryMissing, transfers.Count,
            "No entry has the seal that was noted: entries were dropped or rewritten."));
        return new(transfers.Count, _holder, _seal, new([.. _breaks]));
    }

    private void Follow(Transfer transfer, int entry)
    {
        if (transfer.Seal != CustodySeal.Of(transfer, _seal))
            Break(CustodyFault.SealDoesNotFit, "does not fit its seal: it, or what it follows, was changed after it was written");
        if (_holder is not null && transfer.From != _holder)
            Break(CustodyFault.GiverDidNotHold, $"is from {transfer.From}, but {_holder} held the exhibit");
        if (_latest is not null && transfer.At.OrderTo(_latest, zone) == TimeOrder.Before)
            Break(CustodyFault.TimeRunsBack, $"is dated {transfer.At}, before what it follows ({_latest})");
        if (transfer.Hash is { } hash && hash != exhibit.Hash && HashText.AlgorithmOf(hash) == HashText.AlgorithmOf(exhibit.Hash))
            Break(CustodyFault.ContentDiffers, $"delivered another content, {hash}");

        // What an entry states is what the next one follows, so that one change breaks the chain in one place.
        (_seal, _holder) = (transfer.Seal, transfer.To);
        if (_latest is null || transfer.At.Earliest(zone) > _latest.Earliest(zone)) _latest = transfer.At;

        void Break(CustodyFault fault, string what)
            => _breaks.Add(new(fault, entry, FormattableString.Invariant($"Transfer {entry + 1} {what}.")));
    }
}
