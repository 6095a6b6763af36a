namespace GeoClaims.Exchange;

/// <summary>Rows of the Georeferenced Event Dataset of UCDP.</summary>
internal sealed class UcdpGedReader(EventDataSet set, ReportLines lines) : EventDataReader(set, lines)
{
    protected override MappingTable Table => EventDataTables.UcdpGed;

    protected override string? IdOf(EventRow row) => row.Text("id");

    protected override void Read(EventRow row, EventEntry entry)
    {
        var place = row.Name("where_coordinates") ?? row.Name("adm_1") ?? row.Name("country");
        var (a, b) = (row.Name("side_a"), row.Name("side_b"));
        var sides = row.Name("dyad_name") ?? string.Join(" – ", ((string?[])[a, b]).OfType<string>());
        entry.Event = new()
        {
            Id = new(entry.Id),
            Name = string.Join(", ", ((string?[])[sides.Length == 0 ? "Violence" : sides, place]).OfType<string>()),
            Kind = row.Code("type_of_violence") switch
            {
                1 => "state-based conflict",
                2 => "non-state conflict",
                3 => "one-sided violence",
                _ => null,
            },
            Time = When(row),
            Place = place is null ? null : new(place, Point(row), row.Code("where_prec") switch
            {
                1 => PlacePrecision.Exact,
                2 => PlacePrecision.Near,
                3 or 4 or 5 => PlacePrecision.Region,
                6 => PlacePrecision.Country,
                _ => PlacePrecision.Unstated,
            }),
        };
        Sides(row, entry, a, b);
        Deaths(row, entry);
        Sources(row, entry);
    }

    private void Sides(EventRow row, EventEntry entry, string? a, string? b)
    {
        if (a is not null && row.Code("type_of_violence") == 3)
        {
            // Only here does the data set say who did it to whom: side A attacks civilians.
            var doer = Actor(a, KindOf(a));
            Say(entry, Propose(entry, "by-1", $"{a} attacked civilians: {entry.Event!.Name}",
                [Subject.Of(entry.Event.Id), Subject.Of(doer, "perpetrator")]), "by-1-coded", Maker, Stance.Asserts, Basis.Attribution);
            if (b is not null) entry.Participants.Add(new(Actor(b, KindOf(b)), "victim"));
            return;
        }
        if (a is not null) entry.Participants.Add(new(Actor(a, KindOf(a)), "side A"));
        if (b is not null) entry.Participants.Add(new(Actor(b, KindOf(b)), "side B"));
    }

    private static ActorKind KindOf(string name)
        => name.StartsWith("Government of", StringComparison.OrdinalIgnoreCase) ? ActorKind.State
            : name.Equals("Civilians", StringComparison.OrdinalIgnoreCase) ? ActorKind.Unnamed : ActorKind.Group;

    private void Deaths(EventRow row, EventEntry entry)
    {
        if (row.Count("best") is not { } best)
        {
            Wrong(row, "best", "The row has no number of deaths.");
            return;
        }
        var said = CountPeople(entry, "killed", "killed", best);
        if (row.Count("low") is not { } low || row.Count("high") is not { } high || (low == best && high == best)) return;
        if (low.Low > best.Low || best.Low > high.Low)
        {
            Wrong(row, "low, best, high", "The numbers are not in order; only the best one was taken.");
            return;
        }
        // What others report, which the makers do not hold to be the best number.
        Say(entry, said, "killed-range", Maker, Stance.Raises, figure: new(low.Low, high.Low));
    }

    private EdtfTime? When(EventRow row)
    {
        if (Day(row.Text("date_start")) is not { } start)
        {
            if (row.Text("date_start") is not null) Wrong(row, "date_start", "This is no day.");
            return row.Code("year") is { } year ? Time($"{year:0000}") : null;
        }
        var end = Day(row.Text("date_end")) ?? start;
        if (end < start)
        {
            Wrong(row, "date_end", "The event ends before it begins; its end was not taken.");
            end = start;
        }
        // From 2 on the event took place on some day between the two, not on all of them.
        var isSome = row.Code("date_prec") > 1;
        return start == end ? Time(isSome ? $"{Text(start)}~" : Text(start))
            : Time(isSome ? $"[{Text(start)}..{Text(end)}]" : $"{Text(start)}/{Text(end)}");
    }

    private void Sources(EventRow row, EventEntry entry)
    {
        string[] offices = row.List("source_office"), dates = row.List("source_date"), headlines = row.List("source_headline");
        if (offices.Length > 0 && offices.Length == headlines.Length)
        {
            for (var i = 0; i < offices.Length; i++)
                Cite(entry, offices[i], headlines[i], dates.Length == offices.Length && Day(dates[i]) is { } day ? Time(Text(day)) : null);
            return;
        }
        if (row.Text("source_article") is not { } articles) return;
        // "Outlet,date,headline";"Outlet,date,headline"
        foreach (var article in articles.Split("\";\"").Select(t => t.Trim('"', ' ', ';')).Where(t => t.Length > 0))
        {
            var parts = article.Split(',', 3, StringSplitOptions.TrimEntries);
            var day = parts.Length == 3 ? Day(parts[1]) : null;
            Cite(entry, parts[0].Length > 0 ? parts[0] : "Source cited without a name", day is null ? article : parts[2],
                day is { } published ? Time(Text(published)) : null);
        }
    }
}
