using System.Text;

namespace GeoClaims;

public sealed partial class Review
{
    /// <summary>Reads a review from a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="limits">How much the file may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidCaseException">The text is no review; the report says where and why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Review Load(string path, LoadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        limits ??= LoadLimits.Default;
        using var stream = File.OpenRead(path);
        var bytes = new BoundedBuffer(stream, limits, CaseJson.TooLarge);
        while (bytes.Advance(stream.Read(bytes.Free.Span))) { }
        return Read(bytes.Written.Span, limits);
    }

    /// <summary>Reads a review from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="limits">How much the text may ask of the reader; <see cref="LoadLimits.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="InvalidCaseException">The text is no review; the report says where and why.</exception>
    public static Review Parse(string json, LoadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        limits ??= LoadLimits.Default;
        return json.Length > limits.MaxBytes ? throw CaseJson.TooLarge(limits) : Read(Encoding.UTF8.GetBytes(json), limits);
    }

    /// <summary>Writes the review to a file, replacing it as a whole: a failure leaves the old one as it was.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot
    /// be written, such as a stance that is not listed (GC219).</exception>
    public void Save(string path)
    {
        using var target = new AtomicFile(path);
        Write(target.Stream);
        target.Commit();
    }

    /// <summary>The review as JSON text: the case as it was handed out, and what the analyst makes of it.</summary>
    /// <exception cref="InvalidCaseException">A record holds a value that cannot
    /// be written, such as a stance that is not listed (GC219).</exception>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        Write(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private void Write(Stream stream) => CaseJson.Write(new()
    {
        Format = ReviewDocument.CurrentFormat,
        Analyst = Analyst,
        Question = Question.Id,
        Items = Items.Select(i => i.Id).ToValueList(),
        Assessments = _assessments.Values.ToValueList(),
        Case = CaseDocument.Of(Start),
    }, CaseJson.ReviewInfo, stream);

    private static Review Read(ReadOnlySpan<byte> utf8, LoadLimits limits)
        => CaseJson.Read(utf8, limits, CaseJson.ReviewInfo, ReviewDocument.CurrentFormat, Assemble);

    private static Review Assemble(ReviewDocument document, LoadLimits limits)
    {
        if (document.Case.Format != CaseDocument.CurrentFormat)
            throw Refused("$.case.format", $"The case inside a review is in the format '{CaseDocument.CurrentFormat}'.");
        if (string.IsNullOrWhiteSpace(document.Analyst)) throw Refused("$.analyst", "The analyst is missing. Write who judged.");
        var start = CaseJson.Assemble(document.Case, limits);
        var file = CaseJson.Assemble(document.Case with { Assessments = document.Assessments }, limits);
        if (start.Assessments.Concat(file.Assessments).FirstOrDefault(a => a.Analyst != document.Analyst) is { } foreign)
            throw Refused("$.assessments", $"A review by {document.Analyst} holds an assessment "
                + $"by {foreign.Analyst}. Leave it out: a review holds one analyst's own.");
        if (start.Find(document.Question) is null)
            throw Refused("$.question", $"The case of the review has no question '{document.Question}'.");
        if (document.Items.FirstOrDefault(i => start.Find(i) is null) is { IsEmpty: false } item)
            throw Refused("$.items", $"The case of the review has no item '{item}'.");
        return new(start, document.Question, document.Analyst, document.Items, document.Assessments);
    }

    private static InvalidCaseException Refused(string path, string message) => new(new([RuleBook.FittingJson.Broken(path, message)]));
}
