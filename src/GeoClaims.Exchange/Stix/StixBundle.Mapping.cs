namespace GeoClaims.Exchange;

public sealed partial class StixBundle
{
    /// <summary>Makes a case of what the bundle says. Of each object the newest version counts, and none that was revoked.</summary>
    /// <param name="options">What the bundle does not say by itself.</param>
    public CaseFile ToCase(StixOptions? options = null)
        => new StixReader(this, options ?? StixOptions.Default, new(wanted: false)).Read();

    /// <summary>Makes a case of what the bundle says, and tells what became of each object.</summary>
    /// <param name="report">What was mapped, what stays in the bundle only, and what was wrong.</param>
    /// <param name="options">What the bundle does not say by itself.</param>
    public CaseFile ToCase(out ExchangeReport report, StixOptions? options = null)
    {
        var lines = new ReportLines(wanted: true);
        var file = new StixReader(this, options ?? StixOptions.Default, lines).Read();
        report = lines.Close();
        return file;
    }

    /// <summary>A bundle of the whole case, from which <see cref="ToCase(StixOptions?)"/> makes an equal one.</summary>
    /// <param name="file">The case.</param>
    /// <param name="options">What the case does not say by itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot be written.</exception>
    public static StixBundle From(CaseFile file, StixOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return StixAssembly.New(new StixWriter(file, options ?? StixOptions.Default, new(wanted: false)));
    }

    /// <summary>A bundle of the whole case, and what other programs will and will not understand of it.</summary>
    /// <param name="file">The case.</param>
    /// <param name="report">What has a place of its own in STIX, and what stands in our extension only.</param>
    /// <param name="options">What the case does not say by itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot be written.</exception>
    public static StixBundle From(CaseFile file, out ExchangeReport report, StixOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var lines = new ReportLines(wanted: true);
        var bundle = StixAssembly.New(new StixWriter(file, options ?? StixOptions.Default, lines));
        report = lines.Close();
        return bundle;
    }

    /// <summary>This bundle with what was changed in the case; every object that the change does not touch stays byte for byte.</summary>
    /// <remarks>
    /// A changed record becomes a new version of its object, with all that the object says beyond the record; a new one, new
    /// objects; a record that the case no longer holds, a version with <c>revoked</c>. Only whoever created an object may version
    /// it: to correct somebody else's, publish a bundle of your own with <see cref="From(CaseFile, StixOptions?)"/>.
    /// </remarks>
    /// <param name="file">The case, which came from this bundle by <see cref="ToCase(StixOptions?)"/> and was changed.</param>
    /// <param name="options">The options that the case was made with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot be written.</exception>
    /// <exception cref="InvalidOperationException">An object stands in the way of what was changed, which would be lost.</exception>
    public StixBundle With(CaseFile file, StixOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new StixUpdate(this, file, options ?? StixOptions.Default).Make();
    }
}
