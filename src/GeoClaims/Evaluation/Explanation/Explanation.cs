namespace GeoClaims;

/// <summary>Why something in an evaluation is as it is: sentences for the reader, and the numbers and citations behind them.</summary>
public sealed partial class Explanation
{
    private readonly CaseFile _file;

    internal Explanation(CaseFile file, string subject, string unit, bool addsUp, ValueList<Sentence> sentences,
        ValueList<ExplanationTerm> terms)
        => (_file, Subject, Unit, AddsUp, Sentences, Terms) = (file, subject, unit, addsUp, sentences, terms);

    /// <summary>The key of the record that is explained.</summary>
    public string Subject { get; }

    /// <summary>What the numbers of the terms are, such as <c>nats</c> or <c>probability lost without the item</c>.</summary>
    public string Unit { get; }

    /// <summary>Whether the terms add up to <see cref="Total"/>. If not, each is the effect of one thing by itself.</summary>
    public bool AddsUp { get; }

    /// <summary>The explanation in sentences.</summary>
    public ValueList<Sentence> Sentences { get; }

    /// <summary>The steps, those that add or take most first.</summary>
    public ValueList<ExplanationTerm> Terms { get; }

    /// <summary>The terms that are not 0 when they are rounded to two digits.</summary>
    internal ValueList<ExplanationTerm> Telling => [.. Terms.Where(t => Math.Round(Math.Abs(t.Value), 2) > 0)];

    /// <summary>The sum of the terms.</summary>
    public double Total
    {
        get
        {
            var (sum, error) = (0.0, 0.0);
            foreach (var term in Terms)
            {
                var next = sum + term.Value;
                error += double.IsFinite(next) ? Math.Abs(sum) >= Math.Abs(term.Value) ? sum - next + term.Value : term.Value - next
                    + sum : 0;
                sum = next;
            }
            return sum + error;
        }
    }

    /// <summary>Where all this is reported: the citations of every record that a sentence or a term names, each once.</summary>
    public ValueList<Citation> Citations
        => [.. Sentences.SelectMany(s => s.Parts).Select(p =>
            p.Record).Concat(Terms.Select(t => t.Record)).OfType<string>().Distinct().SelectMany(key => _file.CitationsOf(key)).Distinct()];

    /// <summary>The sentences, then a line for each of the first terms, then the citations.</summary>
    public override string ToString()
    {
        const int mostShown = 12;
        IEnumerable<string> lines = [
            .. Sentences.Select(s => s.Text),
            .. Telling.IsEmpty ? [] : new[] { $"In {Unit}:" },
            .. Telling.Take(mostShown).Select(t => $"  {t}"),
            .. Telling.Count > mostShown ? new[] { $"  … and {Telling.Count - mostShown} more: Terms has them all" } : [],
            .. Terms.Count > Telling.Count ? new[] { Rest(Terms.Count - Telling.Count) } : [],
            .. Citations.IsEmpty ? [] : new[] { "Reported in:" },
            .. Citations.Take(mostShown).Select(c => $"  {_file.Describe(c)}"),
            .. Citations.Count > mostShown ? new[] { $"  … and {Citations.Count - mostShown} more: Citations has them all" } : []];
        return string.Join('\n', lines);

        static string Rest(int count)
            => $"  … and {count} that {(count == 1 ? "comes to less than 0.01" : "come to less than 0.01 each")}";
    }
}
