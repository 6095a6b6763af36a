namespace GeoClaims;

/// <summary>Puts the places of events and items on a map.</summary>
internal static class PlaceMapBuilder
{
    private static readonly (int Width, int Height) s_wide = (628, 555);
    private static readonly (int Width, int Height) s_small = (342, 400);

    private sealed record Entry(Place Place, string Text, string? Tag, int FirstSnapshot);

    public static PlaceMap? Build(CaseFile file, ReportClock clock, IReadOnlyDictionary<string, string> tags, BoundaryView boundaries)
    {
        Entry[] entries =
        [
            .. file.Events.Where(e => e.Place?.Point is not null).OrderBy(e => clock.Earliest(e.Time, e.Place))
            .Select(e => new Entry(e.Place!, Text(e.Name, e.Time, e.Place, clock), null, clock.FirstSnapshot(e))),
            .. file.Evidence.Where(e => e.Place?.Point is not null && tags.ContainsKey(e.Id.Value))
            .Select(e => new Entry(e.Place!, Text(e.Statement, e.Observed, e.Place, clock), tags[e.Id.Value], clock.FirstSnapshot(e))),
        ];
        if (entries.Length == 0) return null;
        MappedPlace[] places =
            [.. entries.GroupBy(e => (e.Place.Point, e.Place.Name)).Select((g, i) => new MappedPlace(i + 1, g.First().Place,
            [.. g.Select(e => e.Text)], [.. g.Select(e => e.Tag).OfType<string>()], g.Min(e => e.FirstSnapshot)))];
        return Map(s_wide) is { } wide && Map(s_small) is { } small ? new(wide, small, [.. places]) : null;

        ReportMap? Map((int Width, int Height) frame)
            => MapLayout.Of([.. places.Select(p => MapPlace.Of(p.Number, p.Place.Name, p.Place.Point!.Value, p.Place.Precision))], [],
                frame.Width, frame.Height, boundaries);
    }

    private static string Text(string name, EdtfTime? time, Place? place, ReportClock clock)
        => time is null ? name : $"{name}, {clock.Label(time, place)}";
}
