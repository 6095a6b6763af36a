using NodaTime;

namespace GeoClaims;

/// <summary>Finds the grounds on which a judgement stands, and the level of
/// confidence they amount to. How far the leader is ahead is none of them.</summary>
internal sealed class ConfidenceFinder
{
    private readonly CaseFile _file;
    private readonly Origins _origins;
    private readonly EvidenceMatrix _matrix;
    private readonly Decisive _decisive;
    private readonly List<ConfidenceGround> _grounds = [];
    private ConfidenceLevel _cap = ConfidenceLevel.High;

    private ConfidenceFinder(CaseFile file, Origins origins, EvidenceMatrix matrix, Decisive decisive)
        => (_file, _origins, _matrix, _decisive) = (file, origins, matrix, decisive);

    /// <summary>The confidence in a judgement by which one hypothesis leads alone.</summary>
    public static AnalyticConfidence Find(CaseFile file, Origins origins, EvidenceMatrix matrix, Decisive decisive)
    {
        var confidence = new ConfidenceFinder(file, origins, matrix, decisive);
        confidence.FindGrounds();
        return new() { Level =
            ConfidenceRule.LevelBy(confidence._grounds, confidence._cap), Grounds = [.. confidence._grounds], Rule = ConfidenceRule.Id };
    }

    private void FindGrounds()
    {
        if (_decisive.Items.Count == 0)
        {
            Cap(ConfidenceLevel.Low, "no item speaks for the leader against its strongest rival");
            return;
        }
        Origins();
        Grades();
        Coverage();
        Age();
        Linchpins();
        if (_grounds.Count == 0) Cap(ConfidenceLevel.Moderate, "nothing known of the grounds raises it");
    }

    private void Origins()
    {
        var (distinct, alone) = (new HashSet<string>(), new Dictionary<string, (int Items, double Weight)>());
        foreach (var (item, weight) in _decisive.Items)
        {
            var origins = _origins.Of(item.Item);
            distinct.UnionWith(origins);
            if (origins is not [var only]) continue;
            var so = alone.GetValueOrDefault(only);
            alone[only] = (so.Items + 1, so.Weight + weight);
        }
        var (key, (items, most)) = alone.OrderByDescending(o => o.Value.Weight).ThenBy(o => o.Key, StringComparer.Ordinal).FirstOrDefault();
        if (most > ConfidenceRule.OneOriginControls * _decisive.Weight)
            Cap(ConfidenceLevel.Moderate, $"{_origins.NameOf(key)} alone stands behind {Of(items)}");
        else if (distinct.Count >= ConfidenceRule.ManyOrigins)
            Add(ConfidenceEffect.Raises, $"the {_decisive.Items.Count} decisive items come "
                + $"from {distinct.Count} origins, none of which stands behind most of them alone");
    }

    private void Grades()
    {
        if (_decisive.ShareOf(i => i.Row.Trust.Value.Best.Value >= ConfidenceRule.GoodTrust) >= ConfidenceRule.MostOfTheWeight)
            Add(ConfidenceEffect.Raises,
                $"{Are(_decisive.Items.Count(i => i.Item.Row.Trust.Value.Best.Value >= ConfidenceRule.GoodTrust))} well graded");
        else if (_decisive.ShareOf(IsPoor) >= ConfidenceRule.MostOfTheWeight)
            Add(ConfidenceEffect.Lowers, $"{Are(_decisive.Items.Count(i => IsPoor(i.Item)))} poorly graded or not at all");

        bool IsPoor(ItemResult item) => item.Row.Trust.Value.Best.Value < ConfidenceRule.PoorTrust || !IsGraded(item.Item);
    }

    private void Coverage()
    {
        var rows = _matrix.Rows.Where(r => r.Place.Counts).ToList();
        var (cells, known) = (rows.Sum(r => r.Cells.Count), rows.Sum(r => r.Cells.Count(c => c.State != CellState.Unrated)));
        var share = cells == 0 ? 0 : (double)known / cells;
        if (share < ConfidenceRule.PoorlyCovered)
            Add(ConfidenceEffect.Lowers, $"only {known} of the {cells} cells of the matrix are judged");
    }

    private void Age()
    {
        var newest = _file.Reports.Select(r => r.Published?.Latest(_file.ZoneOf(r).Zone)).OfType<Instant>().Where(i =>
            i < Instant.MaxValue).DefaultIfEmpty(Instant.MinValue).Max();
        if (newest == Instant.MinValue) return;
        if (_decisive.ShareOf(IsOld) >= ConfidenceRule.MostOfTheWeight)
            Add(ConfidenceEffect.Lowers, $"{Are(_decisive.Items.Count(i => IsOld(i.Item)))} more "
                + $"than {ConfidenceRule.OldAfterDays} days older than the newest report");

        bool IsOld(ItemResult item)
            => TimeOf(item.Item) is { } time && time < newest && newest - time > Duration.FromDays(ConfidenceRule.OldAfterDays);

        Instant? TimeOf(Evidence item)
        {
            if (item.Observed?.Latest(RecordZones.Of(item.Place, _file.Zone).Zone) is { } observed && observed > Instant.MinValue
                && observed < Instant.MaxValue) return observed;
            var published = item.Citations.Select(c => _file.Get(c.Report)).Select(r => r.Published?.Latest(_file.ZoneOf(r).Zone))
                .OfType<Instant>()
                .Where(i => i > Instant.MinValue && i < Instant.MaxValue)
                .ToList();
            return published.Count == 0 ? null : published.Max();
        }
    }

    private void Linchpins()
    {
        var assumptions = _decisive.Items.SelectMany(i => i.Item.Item.DependsOn.Select(_file.Get)
            .Append(i.Item.Item)).Where(e => e.Kind == EvidenceKind.Assumption && !IsGraded(e)).DistinctBy(e => e.Id).ToList();
        if (assumptions.Count > 0) Add(ConfidenceEffect.Lowers, $"they rest "
            + $"on {Words.Count(assumptions.Count, "assumption", "assumptions")} that nobody "
            + $"has tested: {string.Join("; ", assumptions.Take(3).Select(a => $"“{a.Statement}”"))}");
    }

    private bool IsGraded(Evidence item)
        => item.Credibility.IsKnown || item.Confidence is not null
            || item.Reliability is { IsKnown: true } || item.Citations.Any(c => _file.Get(_file.Get(c.Report).Source).Reliability.IsKnown);

    private string Of(int count)
        => _decisive.Items.Count == 1 ? "the one decisive item" : count == _decisive.Items.Count ? $"all {count} "
            + $"decisive items" : $"{count} of the {_decisive.Items.Count} decisive items";

    private string Are(int count) => $"{Of(count)} {(count == 1 ? "is" : "are")}";

    private void Cap(ConfidenceLevel at, string statement)
    {
        if (at < _cap) _cap = at;
        Add(ConfidenceEffect.Caps, statement);
    }

    private void Add(ConfidenceEffect effect, string statement) => _grounds.Add(new(effect, statement));
}
