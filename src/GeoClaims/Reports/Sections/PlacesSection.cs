using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>Where it happened.</summary>
internal static class PlacesSection
{
    public static ReportSection? Of(CaseReport report) => report.Map is not { } map ? null : new("places", "Places", "Places",
        new ViewGroup(default, new ViewDrawing(_ => MapDrawing.Figure(map), Note($"{map.Map.Note}")), Places(map.Places)) { Class =
            "map" });

    /// <summary>The places with what happened there.</summary>
    public static ViewList? Places(ValueList<MappedPlace> places) => List(places.Select(p => new ViewItem(
        ViewPhrase.Of($"{Styled($"{p.Number}", "pin-n", ViewTone.Bold)} {Strong(p.Place.Name)}"),
        p.Exactness.Length == 0 ? null : Small($"{p.Exactness}"),
        List(p.Happened.Select(h => (ViewPhrase)Own(h))),
        p.Tags.IsEmpty ? null : Text($"{Tags(p.Tags)}", "tags")) { From = p.FirstSnapshot, IsTitle = true }), "places", isOrdered: true);
}
