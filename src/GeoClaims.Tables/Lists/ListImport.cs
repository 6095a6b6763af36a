namespace GeoClaims;

/// <summary>Puts one list into a case.</summary>
internal sealed class ListImport(Sheet sheet, ListLayout layout, TableOptions options, CaseDraft draft, List<TableFinding> findings)
{
    private readonly CellReader _cells = new(sheet, options, findings);
    private readonly Dictionary<TableField, int> _columns = new(layout.Fields);
    private readonly Dictionary<(Id<Actor>, Stance, Id<Proposition>), List<Claim>> _claims = [];
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<Claim, int> _rows = [];

    private Resolver Find { get => field ??= new(draft, _cells); }

    public void Read()
    {
        if (!ListLayout.Needed(layout.Kind).All(_columns.ContainsKey)) return;
        if (layout.Kind == ListKind.Claims)
        {
            foreach (var claim in draft.File.Claims.OrderBy(c => c.Id.Value.Length).ThenBy(c => c.Id))
                Of(claim.Claimant, claim.Stance, claim.Proposition).Add(claim);
            if (!_columns.ContainsKey(TableField.Stance)) _cells.Note(TableRule.TakenFreely, layout.Header, At(TableField.Proposition),
                "No column says which stance a claimant takes: each row was read as asserting.");
        }
        var marks = layout.Kind == ListKind.Assessments ? Convention() : null;
        for (var row = layout.Header + 1; row < sheet.Rows.Count; row++)
        {
            if (sheet.IsEmpty(row)) continue;
            var missing = ListLayout.Needed(layout.Kind).Where(f => _cells.Text(row, At(f)) is null).ToList();
            foreach (var field in missing) _cells.Note(TableRule.Missing, row, At(field), $"The {Words.Of(field)} is missing. Write it.");
            if (missing.Count > 0) continue;
            switch (layout.Kind)
            {
                case ListKind.Claims: ReadClaim(row); break;
                case ListKind.Evidence: ReadEvidence(row); break;
                case ListKind.Sources: ReadSource(row); break;
                case ListKind.Reports: ReadReport(row); break;
                default: ReadAssessment(row, marks!); break;
            }
        }
    }

    private int At(TableField field) => _columns.GetValueOrDefault(field, -1);

    private string? Text(int row, TableField field) => _cells.Text(row, At(field));

    private EdtfTime? Time(int row, TableField field) => _cells.Time(row, At(field));

    private ValueList<Citation> Cited(ValueList<Citation> before, int row)
    {
        if (At(TableField.ReportedIn) < 0) return before;
        var (locator, quote) = (Text(row, TableField.Locator), Text(row, TableField.Quote));
        var reports = Find.Reports(row, At(TableField.ReportedIn));
        if (reports.Count == 1) return Resolver.Cited(before, reports[0], locator, quote);
        foreach (var report in reports)
            if (!before.Any(c => c.Report == report)) before = before.Add(new(report));
        return before;
    }

    private List<Claim> Of(Id<Actor> claimant, Stance stance, Id<Proposition> proposition)
    {
        if (!_claims.TryGetValue((claimant, stance, proposition), out var claims)) _claims[(claimant, stance, proposition)] = claims = [];
        return claims;
    }

    private void ReadClaim(int row)
    {
        var stance = At(TableField.Stance) < 0 || Text(row, TableField.Stance) is null ? Stance.Asserts
            : _cells.Word(row, At(TableField.Stance), FieldWords.Stances);
        if (stance is not { } taken || Find.Actor(row, At(TableField.Claimant)) is not { } claimant
            || Find.Proposition(row, At(TableField.Proposition)) is not { } proposition) return;
        var made = Time(row, TableField.Made);
        var id = _cells.Id<Claim>(row, At(TableField.Id));
        var before = id is { } given ? draft.Find<Claim>(given.Value) : null;
        if (id is null)
        {
            // Of several such claims the one made then, else the first that no row has said yet.
            var claims = Of(claimant, taken, proposition);
            var at = claims.FindIndex(c => c.Made == made);
            before = claims.Count == 0 ? null : claims[Math.Max(at, 0)];
            if (before is not null) claims.Remove(before);
        }
        var claim = before ?? new Claim
        {
            Id = id ?? draft.NewId<Claim>($"{Slug(claimant.Value)} {Words.Of(taken)} {Slug(proposition.Value)}"),
            Claimant = claimant,
            Proposition = proposition,
            Stance = taken,
            Made = made,
        };
        var now = claim with
        {
            Claimant = claimant,
            Proposition = proposition,
            Stance = taken,
            Made = made ?? claim.Made,
            Voice = _cells.Word(row, At(TableField.Voice), FieldWords.Voices) ?? claim.Voice,
            Basis = _cells.Word(row, At(TableField.Basis), FieldWords.Bases) ?? claim.Basis,
            Channel = Text(row, TableField.Channel) ?? claim.Channel,
            KnownFrom = Time(row, TableField.KnownFrom) ?? claim.KnownFrom,
            Citations = Cited(claim.Citations, row),
        };
        // A row that says what another has said already would make a second act of one.
        var content = now with { Id = default };
        if (id is null && _rows.TryGetValue(content, out var earlier))
        {
            _cells.Note(TableRule.Twice, row, 0, $"The row says the same as row {sheet.Place(earlier, 0).Row}; it was read once.");
            return;
        }
        _rows[content] = row;
        Keep(now, before is null, row);
    }

    private void ReadEvidence(int row)
    {
        var statement = Text(row, TableField.Statement)!;
        var id = _cells.Id<Evidence>(row, At(TableField.Id));
        if (!Before(row, id, statement, TableField.Statement, e => [e.Statement], out Evidence? before)) return;
        var item = before
            ?? new Evidence { Id = id ?? draft.NewId<Evidence>(statement), Statement = statement, Kind = EvidenceKind.Observation };
        var grade = _cells.Grade(row, At(TableField.Grade));
        Keep(item with
        {
            Statement = statement,
            Kind = _cells.Word(row, At(TableField.Kind), FieldWords.Kinds) ?? item.Kind,
            Reliability = _cells.Reliability(row, At(TableField.Reliability)) ?? grade.Reliability ?? item.Reliability,
            Credibility = _cells.Credibility(row, At(TableField.Credibility)) ?? grade.Credibility ?? item.Credibility,
            Confidence = _cells.Unit(row, At(TableField.Confidence)) is { } score ? new ConfidenceScore(score) : item.Confidence,
            Relevance = _cells.Word(row, At(TableField.Relevance), FieldWords.Levels) ?? item.Relevance,
            Observed = Time(row, TableField.Observed) ?? item.Observed,
            Place = Text(row, TableField.Place) is { } place && place != item.Place?.Name ? new(place) : item.Place,
            KnownFrom = Time(row, TableField.KnownFrom) ?? item.KnownFrom,
            Citations = Cited(item.Citations, row),
        }, before is null, row, statement);
    }

    private void ReadSource(int row)
    {
        var name = Text(row, TableField.Name)!;
        var id = _cells.Id<Source>(row, At(TableField.Id));
        if (!Before(row, id, name, TableField.Name, Resolver.SourceNames, out Source? before)) return;
        var source = before ?? new Source { Id = id ?? draft.NewId<Source>(name), Name = name };
        Keep(source with
        {
            Name = name,
            Reliability = _cells.Reliability(row, At(TableField.Reliability)) ?? source.Reliability,
            ReliabilityBecause = Text(row, TableField.Because) ?? source.ReliabilityBecause,
            Actor = Find.Actor(row, At(TableField.Actor)) ?? source.Actor,
        }, before is null, row, name);
    }

    private void ReadReport(int row)
    {
        var (title, address) = (Text(row, TableField.Title)!, Text(row, TableField.Address));
        var id = _cells.Id<Report>(row, At(TableField.Id));
        if (Find.Source(row, At(TableField.Source)) is not { } source) return;
        if (!Before(row, id, address ?? title, address is null ? TableField.Title : TableField.Address, Resolver.ReportNames,
            out Report? before)) return;
        // Reports of several sources may share a title, but a title under which nothing else is known is the report's.
        before ??= id is null && draft.Meant<Report>(title, Resolver.ReportNames).Where(r => r.Source == source
            && (r.Address is null || address is null)).ToList() is [var same] ? same : null;
        if (before is not null && id is null && before.Source != source && address is null) before = null;
        var report = before ?? new Report { Id = id ?? draft.NewId<Report>(title), Title = title, Source = source };
        Keep(report with
        {
            Title = title,
            Source = source,
            Address = address ?? report.Address,
            Author = Text(row, TableField.Author) ?? report.Author,
            Published = Time(row, TableField.Published) ?? report.Published,
            Accessed = Time(row, TableField.Accessed) ?? report.Accessed,
            ArchiveAddress = Text(row, TableField.ArchiveAddress) ?? report.ArchiveAddress,
            Language = Text(row, TableField.Language) ?? report.Language,
        }, before is null, row, title, address);
    }

    private void ReadAssessment(int row, MarkConvention marks)
    {
        if (Find.Known<Evidence>(row, At(TableField.Item), e => [e.Statement]) is not { } item
            || Find.Known<Hypothesis>(row, At(TableField.Hypothesis), h => [h.Name]) is not { } hypothesis) return;
        var analyst = Text(row, TableField.Analyst) ?? options.Analyst ?? "analyst";
        MatrixMark? mark = null;
        if (Text(row, TableField.Rating) is { } text && !marks.TryRead(text, out mark))
            _cells.Note(TableRule.Mark, row, At(TableField.Rating), $"“{text}” is no mark of {marks}. Write one that is.");
        var best = _cells.Unit(row, At(TableField.Likelihood)) ?? mark?.Likelihood?.Value;
        if (best is null && mark?.Rating is null) return;
        var before = draft.Find<Assessment>(Assessment.KeyOf(item.Id, hypothesis.Id, analyst));
        var now = (before ?? new Assessment { Item = item.Id, Hypothesis = hypothesis.Id, Analyst = analyst }) with
        {
            Consistency = mark?.Rating,
            Likelihood = mark?.Rating is null ? Range(row, best!.Value) : null,
        };
        Keep(now with
        {
            Because = Text(row, TableField.Because) ?? mark?.Because ?? now.Because,
            Since = Time(row, TableField.Since) ?? now.Since,
        }, before is null, row);
    }

    private ProbabilityRange Range(int row, double best)
    {
        var low = _cells.Unit(row, At(TableField.LikelihoodLow)) ?? best;
        var high = _cells.Unit(row, At(TableField.LikelihoodHigh)) ?? best;
        if (low <= best && best <= high) return new(low, best, high);
        _cells.Note(TableRule.Number, row, At(TableField.Likelihood), "The likelihood must lie between its lowest and its highest value.");
        return new(best);
    }

    private MarkConvention Convention()
    {
        if (options.Convention is { } named || At(TableField.Rating) < 0) return options.Convention ?? MarkConvention.Letters;
        var counts = Enumerable.Range(layout.Header + 1, sheet.Rows.Count - layout.Header - 1)
            .Select(r => _cells.Text(r, At(TableField.Rating))).OfType<string>().CountBy(t => t).ToDictionary(t => t.Key, t => t.Value);
        var choice = ConventionChoice.Of(counts);
        if (choice.Others.Count > 0 || choice.Best == MarkConvention.OneToFive)
            _cells.Note(TableRule.Convention, layout.Header, At(TableField.Rating),
                $"The ratings were read as {choice.Best}. Name the Convention that is meant.");
        return choice.Best;
    }

    private bool Before<T>(int row, Id<T>? id, string text, TableField field, Func<T, IEnumerable<string?>> names, out T? before)
        where T : CaseRecord
    {
        before = null;
        if (id is { } given && draft.Find<T>(given.Value) is { } known)
        {
            before = known;
            return true;
        }
        if (id is not null) return true;
        var meant = draft.Meant(text, names);
        if (meant.Count == 1) before = meant[0];
        if (meant.Count > 1) _cells.Note(TableRule.Ambiguous, row, At(field),
            $"“{text}” fits {meant.Count}: {string.Join(", ", meant.Take(5).Select(m => m.Key))}. Add a column of ids.");
        return meant.Count <= 1;
    }

    private void Keep<T>(T record, bool isNew, int row, params string?[] names) where T : CaseRecord
    {
        if (_seen.TryGetValue(record.Key, out var earlier) && !record.Equals(draft.Find<T>(record.Key)))
            _cells.Note(TableRule.Twice, row, 0,
                $"Row {sheet.Place(earlier, 0).Row} says something else of {record.Key}; this row, the later one, was taken.");
        _seen[record.Key] = row;
        if (isNew) draft.Add(record, names);
        else draft.Put(record);
    }

    private static string Slug(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
