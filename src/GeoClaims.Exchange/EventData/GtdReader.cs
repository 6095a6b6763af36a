using System.Globalization;
using System.Text.RegularExpressions;

namespace GeoClaims.Exchange;

/// <summary>Rows of the Global Terrorism Database.</summary>
internal sealed partial class GtdReader(EventDataSet set, ReportLines lines) : EventDataReader(set, lines)
{
    protected override MappingTable Table => EventDataTables.Gtd;

    // Excel shortens twelve digits to 2.01303E+11, which is the id of nothing.
    protected override string? IdOf(EventRow row)
        => row.Text("eventid") is { } id && id.All(char.IsAsciiDigit) ? id : null;

    protected override void Read(EventRow row, EventEntry entry)
    {
        var what = row.Name("attacktype1_txt") ?? "Attack";
        var where = string.Join(", ", ((string?[])[row.Name("city"), row.Name("country_txt")]).OfType<string>());
        entry.Event = new()
        {
            Id = new(entry.Id),
            Name = where.Length == 0 ? what : $"{what} in {where}",
            Kind = row.Name("attacktype1_txt"),
            Time = When(row),
            Place = Where(row, where),
        };
        Attribute(row, entry);
        var happened = Subject.Of(entry.Event.Id);
        if (row.Code("doubtterr") is { } doubt)
            Say(entry, Propose(entry, "terrorism", $"It was terrorism: {entry.Event.Name}", [happened]), "terrorism-coded", Maker,
                doubt == 1 ? Stance.Doubts : Stance.Asserts, Basis.Inference);
        if (row.Name("alternative_txt") is { } alternative)
            Say(entry, Propose(entry, "alternative", $"It was {alternative}: {entry.Event.Name}", [happened]), "alternative-coded", Maker,
                Stance.Raises, Basis.Inference);
        if (row.Count("nkill") is { } killed) CountPeople(entry, "killed", "killed", killed);
        if (row.Count("nwound") is { } wounded) CountPeople(entry, "wounded", "wounded", wounded);
        Note(entry, row.Text("summary"));
        foreach (var column in (string[])["scite1", "scite2", "scite3"])
            if (row.Text(column) is { } citation) Cite(entry, Outlet().Match(citation) is { Success: true } m ? m.Groups[1].Value.Trim()
                : "Source cited without a name", citation);
    }

    /// <summary>Who did it, by the makers and by those who say that it was them.</summary>
    private void Attribute(EventRow row, EventEntry entry)
    {
        var named = new List<(Id<Proposition> Said, string Name)>();
        for (var number = 1; number <= 3; number++)
        {
            var (place, once) = (number == 1 ? "" : $"{number}", number == 1 ? "claimed" : $"claim{number}");
            if (row.Name($"gname{place}") is not { } name)
            {
                if (row.Code(once) == 1) KeptAside(row, once, "Somebody claimed it, but the row does not say who.");
                continue;
            }
            var kind = row.Code("individual") == 1 ? ActorKind.Unnamed : ActorKind.Group;
            var actor = Actor(name, kind);
            var said = Propose(entry, $"by-{number}", $"{name} did it: {entry.Event!.Name}",
                [Subject.Of(entry.Event.Id), Subject.Of(actor, "perpetrator")]);
            named.Add((said, name));
            // A suspicion is put on the table without being asserted.
            Say(entry, said, $"by-{number}-coded", Maker, row.Code($"guncertain{number}") == 1 ? Stance.Raises : Stance.Asserts,
                Basis.Attribution);
            if (row.Code(once) == 1)
                Say(entry, said, $"by-{number}-claimed", actor, Stance.Asserts, Basis.OwnAct, channel: row.Name($"claimmode{place}_txt"));
        }
        if (row.Code("compclaim") != 1) return;
        if (named.Count < 2)
        {
            KeptAside(row, "compclaim", "Claims of responsibility compete, but the row names fewer than two who claim.");
            return;
        }
        var answers = named.Select((n, i) => new Hypothesis { Id = new($"{entry.Id}.by-{i + 1}"), Proposition = n.Said, Name = n.Name })
            .ToList();
        entry.Records.AddRange(answers);
        entry.Records.Add(new Question
        {
            Id = new(entry.Id), Text = $"Who did it: {entry.Event!.Name}?", Hypotheses = answers.Select(a => a.Id).ToValueList(),
            Exclusive = true, Exhaustive = false,
        });
    }

    private EdtfTime? When(EventRow row)
    {
        if (row.Code("iyear") is not (> 0 and <= 9999 and var year)) return null;
        // A month or a day of zero is unknown, and so is the day of an unknown month.
        var month = row.Code("imonth") is > 0 and <= 12 and var m ? m : (int?)null;
        var day = month is null || row.Code("iday") is not (> 0 and var d) ? (int?)null : d;
        var text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}") + (month is null ? "" : $"-{month:00}")
            + (day is null ? "" : $"-{day:00}");
        if (Time(text) is not { } time)
        {
            Wrong(row, "iyear, imonth, iday", "There is no such day; the month was taken.");
            return Time(text[..7]);
        }
        if (row.Code("extended") != 1 || row.Text("resolution") is not { } end) return time;
        if ((Day(end) ?? American(end)) is { } last && Time($"{text}/{Text(last)}") is { } span) return span;
        Wrong(row, "resolution", "The incident ends before it begins, or on no day; its end was not taken.");
        return time;
    }

    // The makers write month, day, year.
    private static DateOnly? American(string text)
        => DateOnly.TryParseExact(text, ["M/d/yyyy", "MM/dd/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private Place? Where(EventRow row, string where)
    {
        var name = where.Length > 0 ? where : row.Name("provstate");
        if (name is null) return null;
        var precision = row.Code("specificity") switch
        {
            1 => row.Code("vicinity") == 1 ? PlacePrecision.Near : PlacePrecision.Exact,
            2 or 3 or 4 => PlacePrecision.Region,
            5 => PlacePrecision.Country,
            _ => PlacePrecision.Unstated,
        };
        return new(name, Point(row), precision);
    }

    // "Headline," Outlet, date.
    [GeneratedRegex("""["”]\s*,?\s*([^,"“”]{2,80}),[^"“”]*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Outlet();
}
