namespace GeoClaims.Exchange;

public sealed partial class MispDocument
{
    /// <summary>Makes a case of what the events say.</summary>
    /// <param name="options">What the events do not say by themselves.</param>
    public CaseFile ToCase(MispOptions? options = null)
        => new MispReader(this, options ?? MispOptions.Default, new(wanted: false)).Read();

    /// <summary>Makes a case of what the events say, and tells what became of each part.</summary>
    /// <param name="report">What was mapped, what stays in the text only, and what was wrong.</param>
    /// <param name="options">What the events do not say by themselves.</param>
    public CaseFile ToCase(out ExchangeReport report, MispOptions? options = null)
    {
        var lines = new ReportLines(wanted: true);
        var file = new MispReader(this, options ?? MispOptions.Default, lines).Read();
        report = lines.Close();
        return file;
    }

    /// <summary>An event of the whole case, from which <see cref="ToCase(MispOptions?)"/> makes an equal one.</summary>
    /// <param name="file">The case.</param>
    /// <param name="options">What the case does not say by itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot be written.</exception>
    public static MispDocument From(CaseFile file, MispOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new MispWriter(file, options ?? MispOptions.Default, new(wanted: false)).Document();
    }

    /// <summary>An event of the whole case, and what other programs will and will not understand of it.</summary>
    /// <param name="file">The case.</param>
    /// <param name="report">What has a place of its own in MISP, and what stands in the objects of our template only.</param>
    /// <param name="options">What the case does not say by itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot be written.</exception>
    public static MispDocument From(CaseFile file, out ExchangeReport report, MispOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var lines = new ReportLines(wanted: true);
        var document = new MispWriter(file, options ?? MispOptions.Default, lines).Document();
        report = lines.Close();
        return document;
    }

    /// <summary>This text with what was changed in the case; all that the change does not touch stays byte for byte.</summary>
    /// <remarks>
    /// The <c>info</c> and <c>date</c> of an event and the text of a note are changed in place. Every other change is an object of our
    /// template, whose record counts more than what follows from the rest; an object of ours whose record is gone is <c>deleted</c>.
    /// What has no UUID is given one before it is changed, so that its records keep their ids.
    /// </remarks>
    /// <param name="file">The case, which came from this text by <see cref="ToCase(MispOptions?)"/> and was changed.</param>
    /// <param name="options">The options that the case was made with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot be written.</exception>
    /// <exception cref="InvalidOperationException">The text is a galaxy or an empty list, which has no place for objects; or something in
    /// it stands in the way of what was changed, which would be lost.</exception>
    public MispDocument With(CaseFile file, MispOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new MispUpdate(this, file, options ?? MispOptions.Default).Make();
    }
}
