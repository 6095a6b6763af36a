using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace GeoClaims;

/// <summary>The numbers of a page as JSON inside it: what the script shows, and what a reader may save.</summary>
internal static class PageData
{
    // This encoder keeps all letters and still writes < as an escape, so that no text can end the script block.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Html Write(CaseReport report, PageState page)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, s_options)) Write(json, report, page);
        return Html.Trusted(Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, CaseReport report, PageState page)
    {
        json.WriteStartObject();
        json.WriteString("format", "geoclaims-report/1");
        json.WriteString("case", SafeText.Plain(report.Case.Title));
        json.WriteString("question", SafeText.Plain(report.Question.Text));
        json.WriteString("sha256", report.Fingerprint);
        json.WriteString("zone", report.Case.Zone.Id);
        json.WriteStartArray("answers");
        foreach (var answer in report.Hypotheses) Answer(json, answer);
        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var item in report.Items) Item(json, item);
        json.WriteEndArray();
        json.WriteStartArray("steps");
        for (var i = 0; i <= page.Last; i++) Step(json, report, page, i);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Answer(Utf8JsonWriter json, TaggedHypothesis answer)
    {
        json.WriteStartObject();
        json.WriteString("tag", answer.Tag);
        json.WriteString("id", answer.Hypothesis.Id.Value);
        json.WriteString("name", SafeText.Plain(answer.Hypothesis.Name));
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, TaggedItem item)
    {
        json.WriteStartObject();
        json.WriteString("tag", item.Tag);
        json.WriteNumber("bits", Math.Round(item.Result.Diagnosticity.MutualInformation, 5));
        json.WriteEndObject();
    }

    private static void Step(Utf8JsonWriter json, CaseReport report, PageState page, int index)
    {
        var snapshot = report.Snapshots[index];
        json.WriteStartObject();
        json.WriteString("key", snapshot.Key);
        json.WriteString("label", snapshot.Label);
        json.WriteNumber("items", snapshot.KnownItems);
        json.WriteString("said", Words.Capital(Said(report, snapshot)));
        json.WriteString("of", Of(report, snapshot));
        json.WriteStartArray("estimates");
        foreach (var estimate in snapshot.Estimates) Estimate(json, estimate);
        json.WriteEndArray();
        json.WriteStartObject("text");
        foreach (var (key, texts) in page.Texts) json.WriteString(key, texts[index]);
        json.WriteEndObject();
        json.WriteStartObject("marks");
        foreach (var (key, marks) in page.Attributes)
        {
            json.WriteStartObject(key);
            foreach (var (name, value) in marks[index]) json.WriteString(name, value);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Said(CaseReport report, Snapshot snapshot)
        => snapshot.Leader is { } leader && Best(snapshot, leader) is { } lead
            ? lead.Term is { } term ? report.Word(term.Word) : report.Sentences.Number(lead.Percent)
            : report.Sentences.TextOf($"nobody leads");

    private static string Of(CaseReport report, Snapshot snapshot)
        => snapshot.Leader is { } leader && Best(snapshot, leader) is { } best
            ? report.Sentences.TextOf($"{snapshot.KnownItems} of {report.Now.KnownItems} items: {new Written(best.Percent)} for {
                SafeText.Short(leader.Name, 40)}")
            : report.Sentences.TextOf($"{snapshot.KnownItems} of {report.Now.KnownItems} items");

    private static void Estimate(Utf8JsonWriter json, Estimate estimate)
    {
        json.WriteStartObject();
        json.WriteString("id", estimate.Hypothesis.Id.Value);
        json.WriteNumber("best", Shown(estimate.Probability.Best));
        json.WriteNumber("low", Shown(estimate.Probability.Low));
        json.WriteNumber("high", Shown(estimate.Probability.High));
        json.WriteString("word", estimate.Term?.Word);
        json.WriteEndObject();
    }

    // What draws give is no more certain than that.
    private static double Shown(Probability probability) => Math.Round(probability.Value, 4);

    private static Estimate? Best(Snapshot snapshot, Hypothesis leader)
        => snapshot.Estimates.FirstOrDefault(e => e.Hypothesis.Id == leader.Id);
}
