using System.Runtime.InteropServices;

namespace GeoClaims;

/// <summary>Finds the records that the cells of a sheet name; what the case lacks is made, and said.</summary>
internal sealed class Resolver(CaseDraft draft, CellReader cells)
{
    // What the text of a number was found to mean: most come up again and again.
    private readonly Dictionary<int, Found<Actor>> _actors = [];
    private readonly Dictionary<int, Found<Proposition>> _propositions = [];
    private readonly Dictionary<int, ValueList<Id<Report>>> _reports = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public Found<Actor>? Actor(int row, int column)
    {
        var number = cells.Number(row, column);
        if (_actors.TryGetValue(number, out var found)) return found;
        if (cells.Text(row, column) is not { } text || !One<Actor>(row, column, text, out var known)) return null;
        return _actors[number] = At(known?.Id
            ?? draft.Add(new Actor { Id = NewId<Actor>(text), Name = text }, text).Id);
    }

    public Id<Source>? Source(int row, int column) => cells.Text(row, column) is { } text ? Source(row, column, text) : null;

    /// <summary>A report by what is written of it: its id, title or address, or the source that published it.</summary>
    public Id<Report>? Report(int row, int column)
    {
        if (cells.Text(row, column) is not { } text) return null;
        if (!One<Report>(row, column, text, out var known)) return null;
        if (known is not null) return known.Id;
        var address = Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? text : null;
        if (Source(row, column, address is null ? text : uri!.Host) is not { } source) return null;
        return draft.Add(new Report { Id = NewId<Report>(text), Source = source, Title = text, Address = address },
            text).Id;
    }

    /// <summary>Several reports that the case has, separated by commas or semicolons; else one, as <see cref="Report"/> finds it.</summary>
    public ValueList<Id<Report>> Reports(int row, int column)
    {
        var number = cells.Number(row, column);
        if (_reports.TryGetValue(number, out var found)) return found;
        if (cells.Text(row, column) is not { } text) return [];
        if (text.AsSpan().IndexOfAny(',', ';') > 0 && draft.Meant<Report>(text).Count == 0)
        {
            var parts = text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var known = Array.ConvertAll(parts, p => draft.Meant<Report>(p));
            if (Array.TrueForAll(known, k => k.Count == 1)) return _reports[number] = [.. known.Select(k => k[0].Id).Distinct()];
        }
        return Report(row, column) is { } report ? _reports[number] = [report] : [];
    }

    public Found<Proposition>? Proposition(int row, int column)
    {
        var number = cells.Number(row, column);
        if (_propositions.TryGetValue(number, out var found)) return found;
        if (cells.Text(row, column) is not { } text || !One<Proposition>(row, column, text, out var known)) return null;
        if (known is not null) return _propositions[number] = At(known.Id);
        if (!One<Hypothesis>(row, column, text, out var answer)) return null;
        return _propositions[number] = At(answer?.Proposition
            ?? draft.Add(new Proposition { Id = NewId<Proposition>(text), Statement = text }, text).Id);
    }

    /// <summary>A record that must be there.</summary>
    public T? Known<T>(int row, int column, string text) where T : CaseRecord
    {
        if (!One<T>(row, column, text, out var known)) return null;
        if (known is null) cells.Note(TableRule.Unknown, row, column,
            $"The case has no {Id<T>.Kind.Word} “{text}”. Add it first, or write its id or its words as the case has them.");
        return known;
    }

    public static ValueList<Citation> Cited(ValueList<Citation> before, Id<Report>? report, string? locator, string? quote)
    {
        if (report is not { } given) return before;
        var same = before.FirstOrDefault(c => c.Report == given && (locator is null || c.Locator is null || c.Locator == locator));
        var citation = (same ?? new Citation(given)) with { };
        if (locator is not null) citation = citation with { Locator = locator };
        if (quote is not null && citation.Quote?.Original != quote) citation = citation with { Quote = new(quote) };
        if (same is not null) return before.Select(c => ReferenceEquals(c, same) ? citation : c).ToValueList();
        // A table knows one report for each row: where the case had one too, the table corrects it.
        return before.Count > 1 ? before.Add(citation) : [citation];
    }

    private Found<T> At<T>(Id<T> id) where T : CaseRecord
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, id.Value, out var isKnown);
        if (!isKnown) place = _places.Count;
        return new(id, place);
    }

    private Id<Source>? Source(int row, int column, string text)
    {
        if (!One<Source>(row, column, text, out var known)) return null;
        return known?.Id ?? draft.Add(new Source { Id = NewId<Source>(text), Name = text }, text).Id;
    }

    private bool One<T>(int row, int column, string text, out T? known) where T : CaseRecord
    {
        var meant = draft.Meant<T>(text);
        known = meant.Count == 1 ? meant[0] : null;
        if (meant.Count <= 1) return true;
        cells.Note(TableRule.Ambiguous, row, column, $"“{text}” fits {meant.Count}: "
            + $"{string.Join(", ", meant.Take(5).Select(m => m.Key))}. Write the id of the one that is meant.");
        return false;
    }

    // A text that is an id is kept as one.
    private Id<T> NewId<T>(string text) where T : CaseRecord
        => text.StartsWith(Id<T>.Kind.Prefix + ":", StringComparison.Ordinal) && Id<T>.TryParse(text, out var id)
            && draft.Find<CaseRecord>(id.Value) is null ? id : draft.NewId<T>(text);
}
