using NodaTime;

namespace GeoClaims.Exchange;

/// <summary>Rows of ACLED.</summary>
internal sealed class AcledReader(EventDataSet set, ReportLines lines) : EventDataReader(set, lines)
{
    protected override MappingTable Table => EventDataTables.Acled;

    protected override string? IdOf(EventRow row) => row.Text("event_id_cnty") ?? row.Text("data_id");

    protected override void Read(EventRow row, EventEntry entry)
    {
        var what = row.Name("sub_event_type") ?? row.Name("event_type") ?? "Event";
        var where = string.Join(", ", ((string?[])[row.Name("location") ?? row.Name("admin1"), row.Name("country")]).OfType<string>());
        entry.Event = new()
        {
            Id = new(entry.Id),
            Name = where.Length == 0 ? what : $"{what} in {where}",
            Kind = row.Name("event_type"),
            Time = When(row),
            Place = where.Length == 0 ? null : new(where, Point(row), row.Code("geo_precision") switch
            {
                1 => PlacePrecision.Exact,
                2 => PlacePrecision.Near,
                3 => PlacePrecision.Region,
                _ => PlacePrecision.Unstated,
            }),
        };
        if (row.Code("timestamp") is > 0 and var taken) entry.Published = Time(StixTime.Of(Instant.FromUnixTimeSeconds(taken))!);
        Actors(row, entry, 1);
        Actors(row, entry, 2);
        if (row.Count("fatalities") is { } killed) CountPeople(entry, "killed", "killed", killed);
        else Wrong(row, "fatalities", "The row has no number of deaths.");
        Note(entry, row.Text("notes"));
        foreach (var outlet in row.List("source")) Cite(entry, outlet, $"What {outlet} reported for entry {entry.Given}");
    }

    // First and second say nothing about who attacks whom.
    private void Actors(EventRow row, EventEntry entry, int number)
    {
        if (row.Name($"actor{number}") is { } name)
            entry.Participants.Add(new(Actor(name, KindOf(row.Text($"inter{number}"))), $"actor {number}"));
        foreach (var other in row.List($"assoc_actor_{number}"))
            entry.Participants.Add(new(Actor(other, ActorKind.Unstated), $"associated with actor {number}"));
    }

    // Codes until 2024, words since.
    private static ActorKind KindOf(string? inter) => inter?.ToLowerInvariant() switch
    {
        "1" or "1.0" or "state forces" => ActorKind.Service,
        "2" or "2.0" or "rebel group" or "rebel groups" or "3" or "3.0" or "political militia" or "political militias"
            or "4" or "4.0" or "identity militia" or "identity militias" => ActorKind.Group,
        "5" or "5.0" or "rioters" or "6" or "6.0" or "protesters" or "7" or "7.0" or "civilians" => ActorKind.Unnamed,
        _ => ActorKind.Unstated,
    };

    private EdtfTime? When(EventRow row)
    {
        if (Day(row.Text("event_date")) is not { } day)
        {
            if (row.Text("event_date") is { } text)
                Wrong(row, "event_date", $"“{ShortText.Of(text, 40)}” is no day "
                    + "as ACLED writes it, such as 05 January 2019 or 2019-01-05; the year was taken.");
            return row.Code("year") is { } year ? Time($"{year:0000}") : null;
        }
        return row.Code("time_precision") switch
        {
            // The day stands for a week around it, or for its month.
            2 => Time($"[{Text(day.AddDays(-3))}..{Text(day.AddDays(3))}]"),
            3 => Time($"{day.Year:0000}-{day.Month:00}"),
            _ => Time(Text(day)),
        };
    }
}
