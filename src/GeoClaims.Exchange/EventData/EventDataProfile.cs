namespace GeoClaims.Exchange;

/// <summary>The column layout of a published data set of events, and what its columns and codes mean.</summary>
public sealed class EventDataProfile
{
    private readonly string[] _needed;
    private readonly Dictionary<string, string> _today = new(StringComparer.OrdinalIgnoreCase);

    private EventDataProfile(string id, string name, string maker, string[] needed,
        params IReadOnlyList<(string Today, string Once)> renamed)
    {
        (Id, Name, Maker, _needed) = (id, name, maker, needed);
        foreach (var (today, once) in renamed) _today[once] = today;
    }

    /// <summary>The Global Terrorism Database (START, University of Maryland): up to three
    /// perpetrators, each suspected or not, with claims of responsibility that may compete.</summary>
    public static EventDataProfile Gtd { get; } = new("gtd", "Global Terrorism Database",
        "National Consortium for the Study of Terrorism and Responses to Terrorism (START)",
        ["eventid", "iyear", "imonth", "iday", "gname"]);

    /// <summary>The Georeferenced Event Dataset of the Uppsala Conflict Data Program: two
    /// sides, a best, a low and a high number of deaths, and how exact time and place are.</summary>
    public static EventDataProfile UcdpGed { get; } = new("ged", "UCDP Georeferenced Event Dataset", "Uppsala Conflict Data Program (UCDP)",
        ["id", "type_of_violence", "side_a", "side_b", "date_start", "best"],
        ("best", "best_est"), ("low", "low_est"), ("high", "high_est"), ("date_prec", "date_precision"), ("where_prec", "where_precision"));

    /// <summary>The Armed Conflict Location &amp; Event Data of ACLED: two actors and their
    /// associates, a number of deaths, notes, and how exact time and place are.</summary>
    public static EventDataProfile Acled { get; } = new("acled", "Armed Conflict Location & Event Data", "ACLED",
        ["event_date", "event_type", "actor1", "fatalities"],
        ("event_id_cnty", "event_id_c"), ("event_id_cnty", "event_id"), ("time_precision", "time_preci"), ("time_precision", "time_prec"),
        ("sub_event_type", "sub_event_"), ("assoc_actor_1", "ally_actor_1"), ("assoc_actor_1", "assoc_acto"),
        ("assoc_actor_2", "ally_actor_2"), ("assoc_actor_2", "assoc_ac_1"), ("geo_precision", "geo_precis"),
        ("source_scale", "source_sca"));

    /// <summary>All three.</summary>
    public static IReadOnlyList<EventDataProfile> All { get; } = [Gtd, UcdpGed, Acled];

    /// <summary>A short name: <c>gtd</c>, <c>ged</c> or <c>acled</c>.</summary>
    public string Id { get; }

    /// <summary>The data set's name.</summary>
    public string Name { get; }

    /// <summary>Who makes it.</summary>
    public string Maker { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The name that a column has in the newest version of the data set.</summary>
    internal string Today(string heading) => _today.GetValueOrDefault(heading, heading).ToLowerInvariant();

    /// <summary>The columns without which this is another layout.</summary>
    internal IEnumerable<string> Missing(IEnumerable<string> headings)
        => _needed.Except(headings.Select(Today), StringComparer.Ordinal);
}
