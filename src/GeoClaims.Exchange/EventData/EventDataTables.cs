namespace GeoClaims.Exchange;

/// <summary>What of the published data sets of events becomes what of a case.</summary>
internal static class EventDataTables
{
    /// <summary>The Global Terrorism Database.</summary>
    public static MappingTable Gtd { get; } = new("gtd-in", "GTD", "GeoClaims", null,
        new("the data set, each row of it",
            "its makers, who claim; a source; for each row a report, which derives from the reports that the row "
                + "cites"),
        new("`eventid`", "the ids of event, report, claims: `event:gtd-201303150012`"),
        new("`iyear`, `imonth`, `iday`", "when; a month or day of 0 is unknown: 2013-04"),
        new("`extended`, `resolution`", "where it lasted longer than a day: until when"),
        new("`country_txt`, `provstate`, `city`, `latitude`, `longitude`", "where; 0, 0 is no place"),
        new("`specificity`, `vicinity`", "how exact: 1 exact (near, if only in the vicinity), 2 to 4 region, 5 country"),
        new("`attacktype1_txt`", "the kind, and with the place the name of the event"),
        new("`gname`, `gname2`, `gname3`, `individual`",
            "three propositions *… did it*, with their actors as perpetrators; *Unknown* is nobody"),
        new("`guncertain1`, `guncertain2`, `guncertain3`", "the makers assert it; where it is suspected, they raise it"),
        new("`claimed`, `claim2`, `claim3`", "1: the group itself asserts it, as its own act"),
        new("`claimmode_txt`, `claimmode2_txt`, `claimmode3_txt`", "the channel of that claim"),
        new("`compclaim`", "1: the claims compete: a question *Who did it*, whose answers exclude one another"),
        new("`doubtterr`", "the makers assert (0) or doubt (1) that it was terrorism"),
        new("`alternative_txt`", "the makers raise that it was this"),
        new("`nkill`, `nwound`", "the makers assert these numbers"),
        new("`summary`", "evidence: a document"),
        new("`scite1`, `scite2`, `scite3`", "the reports that the row derives from, by outlet"),
        new("-9, -99, empty, `NA`", "unknown: no claim"));

    /// <summary>The Georeferenced Event Dataset of UCDP.</summary>
    public static MappingTable UcdpGed { get; } = new("ged-in", "UCDP GED", "GeoClaims", null,
        new("the data set, each row of it",
            "its makers, who claim; a source; for each row a report, which derives from the reports that the row "
                + "cites"),
        new("`id`", "the ids: `event:ged-101`"),
        new("`date_start`, `date_end`, `year`", "when"),
        new("`date_prec`",
            "1: from the first day to the last; 2 and more: on one of these days: `[2001-10-01..2001-10-05]`"),
        new("`where_coordinates`, `adm_1`, `country`, `latitude`, `longitude`", "where"),
        new("`where_prec`", "how exact: 1 exact, 2 near, 3 to 5 region, 6 country"),
        new("`type_of_violence`", "the kind: state-based, non-state, one-sided"),
        new("`dyad_name`, `side_a`, `side_b`", "the name; who takes part, as side A and side B"),
        new("`side_a` of one-sided violence", "the makers assert that it attacked civilians; `side_b` is the victim"),
        new("`best` (`best_est`)", "the makers assert this number of people killed"),
        new("`low`, `high` (`low_est`, `high_est`)",
            "where they differ from it, the makers raise the range: others report it"),
        new("`source_office`, `source_date`, `source_headline`, else `source_article`",
            "the reports that the row derives from"));

    /// <summary>ACLED.</summary>
    public static MappingTable Acled { get; } = new("acled-in", "ACLED", "GeoClaims", null,
        new("the data set, each row of it",
            "its makers, who claim; a source; for each row a report, which derives from the reports that the row "
                + "cites"),
        new("`event_id_cnty`, else `data_id`", "the ids: `event:acled-mli1234`"),
        new("`event_date`, `year`", "when: 2019-01-05 or 05 January 2019. 01/05/2019 can be two days and is not read"),
        new("`time_precision`", "1 the day, 2 one of the week around it, 3 the month"),
        new("`location`, `admin1`, `country`, `latitude`, `longitude`", "where"),
        new("`geo_precision`", "how exact: 1 exact, 2 near, 3 region"),
        new("`event_type`, `sub_event_type`", "the kind; the name"),
        new("`actor1`, `actor2`, `assoc_actor_1`, `assoc_actor_2`",
            "who takes part. First and second say nothing about who attacks whom, so nobody is a perpetrator"),
        new("`inter1`, `inter2`", "what kind of actor, as code or as word"),
        new("`fatalities`", "the makers assert this number of people killed"),
        new("`notes`", "evidence: a document"),
        new("`source`", "the reports that the row derives from, one an outlet"),
        new("`timestamp`", "when the entry was published"));
}
