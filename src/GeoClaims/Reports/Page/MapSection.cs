namespace GeoClaims;

/// <summary>Where it happened.</summary>
internal static class MapSection
{
    public static Html Write(PageState page)
    {
        if (page.Report.Map is not { } places) return Html.Empty;
        return PageText.Section("places", "Places", Html.Of($"<div class=\"map\">"
            + $"<figure>{MapDrawing.Write(places, places.Map, "wide-map")}{MapDrawing.Write(places, places.Small, "small-map")}"
            + $"<figcaption>{places.Map.Note}</figcaption></figure><ol "
            + $"class=\"places\">{places.Places.Select(p => Place(page, p))}</ol></div>"));
    }

    private static Html Place(PageState page, MappedPlace place)
        => Html.Of($"<li{PageText.From(place.FirstSnapshot)}><h3><span class=\"pin-n\" "
            + $"aria-hidden=\"true\">{place.Number}</span> {PageText.Own(place.Place.Name)}"
            + $"</h3>{(place.Exactness.Length == 0
                ? Html.Empty
                : Html.Of($"<p class=\"small\">{place.Exactness}</p>"))}{PageText.List(place.Happened.Select(h =>
                    PageText.Own(h)))}{(place.Tags.IsEmpty
                ? Html.Empty
                : PageText.Tags(place.Tags))}"
            + $"</li>");
}
