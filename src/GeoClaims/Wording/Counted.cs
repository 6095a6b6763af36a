using System.Globalization;

namespace GeoClaims;

/// <summary>Words that agree with a count, for a hole in a sentence: <c>#</c> in them stands for the number.</summary>
internal sealed class Counted(int count, string one, string many) : Hole
{
    public override string Forms => $"{one}|{many}";

    public override void Say(List<SentencePart> sentence) => sentence.AddRange(Parts(count == 1 ? one : many));

    public override void SayIn(Translation translation, ReadOnlySpan<SentencePart> english, string[]? forms)
    {
        foreach (var part in Parts(forms![Math.Min(translation.Catalogue.Plural.FormOf(count), forms.Length - 1)])) translation.Add(part);
    }

    private IEnumerable<SentencePart> Parts(string form)
    {
        var at = form.IndexOf('#', StringComparison.Ordinal);
        if (at < 0) return [new(form)];
        SentencePart[] parts = [new(form[..at]), new(count.ToString(CultureInfo.InvariantCulture), Number: count), new(form[(at + 1)..])];
        return parts.Where(p => p.Text.Length > 0);
    }
}
