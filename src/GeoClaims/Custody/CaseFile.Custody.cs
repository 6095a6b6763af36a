namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>The exhibits of the case: those of the reports, then those of the evidence, in the order of the records.</summary>
    /// <param name="hash">The hash they must have; any, if left out. <see cref="GeoClaims.Exhibit.Measure"/> gives that of a file.</param>
    public ValueList<HeldExhibit> FindExhibits(string? hash = null)
    {
        var found = new List<HeldExhibit>();
        foreach (var report in Reports) Add(report, report.Exhibits);
        foreach (var item in Evidence) Add(item, item.Exhibits);
        return new([.. found]);

        void Add(CaseRecord record, ValueList<Exhibit> exhibits)
        {
            foreach (var exhibit in exhibits)
                if (hash is null || exhibit.Hash == hash) found.Add(new(record, exhibit));
        }
    }

    /// <summary>Compares a file with an exhibit, with times read in the clock zone of
    /// the case: the same bytes, the same size, a whole chain of custody?</summary>
    /// <param name="exhibit">The exhibit.</param>
    /// <param name="content">The file's content, read from where it stands to its end; the stream stays open.</param>
    /// <param name="knownSeal">A seal that was noted elsewhere, which the chain must still hold.</param>
    /// <exception cref="ArgumentNullException"><paramref name="exhibit"/> or <paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="content"/> cannot be read.</exception>
    /// <exception cref="IOException">The content cannot be read to its end.</exception>
    public ExhibitCheck VerifyExhibit(Exhibit exhibit, Stream content, string? knownSeal = null)
    {
        ArgumentNullException.ThrowIfNull(exhibit);
        return exhibit.Verify(content, Zone, knownSeal);
    }

    /// <summary>Compares a file with an exhibit, with times read in the clock zone of
    /// the case: the same bytes, the same size, a whole chain of custody?</summary>
    /// <param name="exhibit">The exhibit.</param>
    /// <param name="content">The file's content, read from where it stands to its end; the stream stays open.</param>
    /// <param name="knownSeal">A seal that was noted elsewhere, which the chain must still hold.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="exhibit"/> or <paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="content"/> cannot be read.</exception>
    /// <exception cref="IOException">The content cannot be read to its end.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Task<ExhibitCheck> VerifyExhibitAsync(Exhibit exhibit, Stream content, string? knownSeal =
        null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(exhibit);
        return exhibit.VerifyAsync(content, Zone, knownSeal, cancellation);
    }
}
