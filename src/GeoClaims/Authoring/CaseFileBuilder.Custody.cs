using System.Globalization;
using System.Runtime.CompilerServices;

namespace GeoClaims;

// What is kept of evidence and reports, and how the evidence was checked.
public sealed partial class CaseFileBuilder
{
    /// <summary>Adds a file to an item of evidence: hashes and measures it. Its content does not enter the case.</summary>
    /// <param name="item">The item.</param>
    /// <param name="content">The file's content, read from where it stands to its end; the stream stays open.</param>
    /// <param name="kind">What kind of file it is.</param>
    /// <param name="mediaType">Its media type, such as <c>image/jpeg</c>.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="address">Where it was found, such as a web address.</param>
    /// <param name="captured">When it was captured, in EDTF, such as <c>2026-03-02T10:15Z</c>.</param>
    /// <param name="capturedBy">Who captured it.</param>
    /// <param name="capturedWith">With what, such as a camera or a program.</param>
    /// <param name="with">Sets everything rarer, such as transfers: <c>with: x
    /// =&gt; x.HandOver("Registry", EdtfTime.Parse("2026-03-03"))</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The exhibit, against which a file can be verified.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException">This builder has added no such item, or <paramref name="content"/> cannot be read.</exception>
    /// <exception cref="IOException">The content cannot be read to its end.</exception>
    public Exhibit Exhibit(Id<Evidence> item, Stream content, ExhibitKind kind =
        ExhibitKind.Unstated, string? mediaType = null, string? name = null, string? address = null,
        string? captured = null, string? capturedBy = null, string? capturedWith = null,
        Func<Exhibit, Exhibit>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var (place, caller) = (Added(item).Exhibits.Count, new CallerLine(file, line));
        var exhibit = Measured(content, kind, mediaType, name, address, Time(captured, "captured", caller), capturedBy, capturedWith, with);
        Change(item, e => e with { Exhibits = e.Exhibits.Add(exhibit) });
        NoteCaller(item, "exhibits", place, caller);
        return exhibit;
    }

    /// <summary>Adds a file to a report, such as a part of a captured page:
    /// hashes and measures it. Its content does not enter the case.</summary>
    /// <param name="report">The report.</param>
    /// <param name="content">The file's content, read from where it stands to its end; the stream stays open.</param>
    /// <param name="kind">What kind of file it is.</param>
    /// <param name="mediaType">Its media type, such as <c>text/html</c>.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="address">Where it was found; where the report can be found, if left out.</param>
    /// <param name="captured">When it was captured, in EDTF, such as <c>2026-03-02T10:15Z</c>.</param>
    /// <param name="capturedBy">Who captured it.</param>
    /// <param name="capturedWith">With what, such as a program with its version.</param>
    /// <param name="with">Sets everything rarer, such as transfers: <c>with: x
    /// =&gt; x.HandOver("Registry", EdtfTime.Parse("2026-03-03"))</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The exhibit, against which a file can be verified.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException">This builder has added no such report, or <paramref name="content"/> cannot be read.</exception>
    /// <exception cref="IOException">The content cannot be read to its end.</exception>
    public Exhibit Exhibit(Id<Report> report, Stream content, ExhibitKind kind =
        ExhibitKind.Unstated, string? mediaType = null, string? name = null, string? address = null,
        string? captured = null, string? capturedBy = null, string? capturedWith = null,
        Func<Exhibit, Exhibit>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var (publication, caller) = (Added(report), new CallerLine(file, line));
        var exhibit = Measured(content, kind, mediaType, name, address
            ?? publication.Address, Time(captured, "captured", caller), capturedBy, capturedWith, with);
        Change(report, r => r with { Exhibits = r.Exhibits.Add(exhibit) });
        NoteCaller(report, "exhibits", publication.Exhibits.Count, caller);
        return exhibit;
    }

    /// <summary>Adds an entry to the verification log of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="kind">How it was checked.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="when">When, in EDTF.</param>
    /// <param name="by">Who checked it; the builder's analyst if left out.</param>
    /// <param name="note">How the result was reached.</param>
    /// <param name="reportedIn">The report that the check relies on, or that tells of it.</param>
    /// <param name="at">The place in that report, such as <c>paragraph 2</c>.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">This builder has added no such item.</exception>
    public void Check(Id<Evidence> item, CheckKind kind, CheckResult result, string? when =
        null, string? by = null, string? note = null, Id<Report>? reportedIn = null, string? at = null,
        Func<Check, Check>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var (place, caller) = (Added(item).Checks.Count, new CallerLine(file, line));
        var check = new Check(kind, by ?? _analyst, Time(when, "when", caller), result) { Note = note, Citations = Cited(reportedIn, at) };
        check = Changed(check, with);
        Change(item, e => e with { Checks = e.Checks.Add(check) });
        NoteCaller(item, "checks", place, caller);
    }

    private static Exhibit Measured(Stream content, ExhibitKind kind, string? mediaType, string? name, string? address, EdtfTime? captured,
        string? capturedBy, string? capturedWith, Func<Exhibit, Exhibit>? with)
        => Changed(GeoClaims.Exhibit.Measure(content) with
        {
            Kind = kind,
            MediaType = mediaType,
            Name = name,
            Address = address,
            Captured = captured,
            CapturedBy = capturedBy,
            CapturedWith = capturedWith,
        }, with);

    private static T Changed<T>(T part, Func<T, T>? with) where T : class
        => with is null ? part : with(part) ?? throw new ArgumentException("The lambda returned nothing.", nameof(with));

    // A part that a call of its own added is found at the line of that call, not of the one that added its record.
    private void NoteCaller<T>(Id<T> id, string member, int place, CallerLine caller) where T : CaseRecord
        => _callerByKey[string.Create(CultureInfo.InvariantCulture, $"{id}].{member}[{place}")] = caller;
}
