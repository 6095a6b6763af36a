using System.Text;

namespace GeoClaims.Exchange;

/// <summary>What was mapped, what was kept aside, what was lost and what was wrong, thing by thing.</summary>
public sealed class ExchangeReport
{
    private const int MostShown = 20;

    internal ExchangeReport(IEnumerable<ExchangeLine> lines) => Lines = lines.ToValueList();

    /// <summary>All lines, in the order of the document.</summary>
    public ValueList<ExchangeLine> Lines { get; }

    /// <summary>What has a place of its own on the other side.</summary>
    public ValueList<ExchangeLine> Mapped => Of(ExchangeFate.Mapped);

    /// <summary>What was kept and is not understood on the other side.</summary>
    public ValueList<ExchangeLine> KeptAside => Of(ExchangeFate.KeptAside);

    /// <summary>What is gone.</summary>
    public ValueList<ExchangeLine> Lost => Of(ExchangeFate.Lost);

    /// <summary>What is not as the format demands.</summary>
    public ValueList<ExchangeLine> Wrong => Of(ExchangeFate.Wrong);

    /// <summary>The counts, then what was lost and what was wrong, then what was kept aside, twenty lines at most.</summary>
    public override string ToString()
    {
        ValueList<ExchangeLine> lost = Lost, wrong = Wrong, kept = KeptAside;
        var text = new StringBuilder($"{Lines.Count - lost.Count - wrong.Count - kept.Count} mapped, {kept.Count} kept aside, "
            + $"{lost.Count} lost, {wrong.Count} wrong");
        foreach (var line in lost.Concat(wrong).Concat(kept).Take(MostShown)) text.Append('\n').Append(line);
        var rest = lost.Count + wrong.Count + kept.Count - MostShown;
        if (rest > 0) text.Append($"\n… and {rest} more in Lines");
        return text.ToString();
    }

    private ValueList<ExchangeLine> Of(ExchangeFate fate) => Lines.Where(l => l.Fate == fate).ToValueList();
}
