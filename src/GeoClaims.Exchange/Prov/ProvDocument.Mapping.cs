namespace GeoClaims.Exchange;

public sealed partial class ProvDocument
{
    /// <summary>Makes a case of what the document says.</summary>
    /// <param name="options">What the document does not say by itself.</param>
    public CaseFile ToCase(ProvOptions? options = null)
        => new ProvReader(Graph, options ?? ProvOptions.Default, new(wanted: false)).Read();

    /// <summary>Makes a case of what the document says, and tells what became of each element and relation.</summary>
    /// <param name="report">What was mapped, what stays in the document only, and what was wrong.</param>
    /// <param name="options">What the document does not say by itself.</param>
    public CaseFile ToCase(out ExchangeReport report, ProvOptions? options = null)
    {
        var lines = new ReportLines(wanted: true);
        var file = new ProvReader(Graph, options ?? ProvOptions.Default, lines).Read();
        report = lines.Close();
        return file;
    }

    /// <summary>A document of the whole case, from which <see cref="ToCase(ProvOptions?)"/> makes an equal one.</summary>
    /// <param name="file">The case.</param>
    /// <param name="options">What the case does not say by itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot be written.</exception>
    public static ProvDocument From(CaseFile file, ProvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Of(ProvText.New(new(file, ProvNames.New((options ?? ProvOptions.Default).Scope ?? file.Title), new(wanted: false))));
    }

    /// <summary>A document of the whole case, and what other programs will and will not understand of it.</summary>
    /// <param name="file">The case.</param>
    /// <param name="report">What PROV has words for, and what stands in our attributes only.</param>
    /// <param name="options">What the case does not say by itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot be written.</exception>
    public static ProvDocument From(CaseFile file, out ExchangeReport report, ProvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var lines = new ReportLines(wanted: true);
        var made = Of(ProvText.New(new(file, ProvNames.New((options ?? ProvOptions.Default).Scope ?? file.Title), lines)));
        report = lines.Close();
        return made;
    }

    /// <summary>This document with what was changed in the case; what the change does not touch stays as it was.</summary>
    /// <remarks>Elements of others are never removed, and only their labels are changed: where the case says more or something else,
    /// an attribute of ours carries the record, and the case's own element names the records that it leaves out.</remarks>
    /// <param name="file">The case, which came from this document by <see cref="ToCase(ProvOptions?)"/> and was changed.</param>
    /// <param name="options">The options that the case was made with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot be written.</exception>
    /// <exception cref="InvalidOperationException">Something in the document stands in the way of what was changed, which would be
    /// lost.</exception>
    public ProvDocument With(CaseFile file, ProvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new ProvUpdate(this, file, options ?? ProvOptions.Default).Make();
    }
}
