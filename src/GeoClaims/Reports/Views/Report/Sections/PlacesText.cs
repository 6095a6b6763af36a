namespace GeoClaims;

/// <summary>Where it happened, in words.</summary>
internal static class PlacesText
{
    public static ReportSection? Of(CaseReport report)
        => report.Map is not { } map ? null : new("Places", null, new ReportPart(null, List(map.Places), ViewText.Note(map.Map.Note)));

    /// <summary>The places with what happened there.</summary>
    public static ViewList? List(ValueList<MappedPlace> places)
        => Say.List(places.Select(p => ViewPhrase.Bold($"{p.Number} {PageText.Named(p.Place.Name)}",
        $"{(p.Exactness.Length == 0 ? "" : $" ({p.Exactness})")}: {string.Join("; ",
            p.Happened.Select(PageText.Named))}{(p.Tags.IsEmpty ? "" : $" {string.Join(" ", p.Tags)}")}")));
}
