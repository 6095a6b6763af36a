namespace GeoClaims;

/// <summary>At which step each part of a record becomes known that may come later than the record: one number a part, in the order in which <see cref="Trimming"/> asks for them.</summary>
internal sealed class PartSteps(RecordNumbers numbers, KnownRules rules, KnownTimeline timeline)
{
    private readonly List<int> _found = [];

    /// <summary>The steps; valid until the next call.</summary>
    public List<int> Of(CaseRecord record)
    {
        _found.Clear();
        switch (record)
        {
            case Event e:
                Add(e.PartOf);
                Add(e.Citations);
                break;
            case Actor a:
                foreach (var affiliation in a.Affiliations) Add(rules.Of(affiliation));
                break;
            case Report r:
                Add(r.DerivedFrom);
                Add(r.Exhibits);
                break;
            case Proposition p:
                foreach (var subject in p.About) Add(subject.Event);
                Add(p.Parent);
                Add(p.AboutClaims);
                break;
            case Question q:
                Add(q.Hypotheses);
                Add(q.Resolution);
                break;
            case Hypothesis h:
                Add(h.Parent);
                break;
            case Claim c:
                foreach (var ground in c.Grounds) Add(ground.Evidence);
                Add(c.Revises);
                Add(c.Citations);
                break;
            case Evidence e:
                Add(e.Restates);
                Add(e.DependsOn);
                Add(e.Claims);
                Add(e.Citations);
                Add(e.Exhibits);
                Add(e.Checks);
                break;
            case Implication i:
                Add(i.Citations);
                break;
            case Interest i:
                Add(i.Citations);
                break;
            case Indicator i:
                Add(rules.OfStatus(i));
                Add(i.Citations);
                break;
        }
        return _found;
    }

    private void Add(Resolution? resolution)
    {
        if (resolution is null) return;
        _found.Add(Math.Max(timeline.StepOf(rules.Of(resolution)), StepOf(resolution.Hypothesis)));
        Add(resolution.Citations);
    }

    private void Add(ValueList<Exhibit> exhibits)
    {
        foreach (var exhibit in exhibits)
        {
            Add(rules.Of(exhibit));
            foreach (var transfer in exhibit.Transfers) Add(rules.Of(transfer));
        }
    }

    private void Add(ValueList<Check> checks)
    {
        foreach (var check in checks)
        {
            Add(rules.Of(check));
            Add(check.Citations);
        }
    }

    private void Add(ValueList<Citation> citations)
    {
        foreach (var citation in citations) Add(citation.Report);
    }

    private void Add<T>(ValueList<Id<T>> ids) where T : CaseRecord
    {
        foreach (var id in ids) Add(id);
    }

    private void Add<T>(Id<T> id) where T : CaseRecord => _found.Add(StepOf(id));

    private void Add<T>(Id<T>? id) where T : CaseRecord => _found.Add(id is { } given ? StepOf(given) : 0);

    private void Add(KnownTime time) => _found.Add(timeline.StepOf(time));

    private int StepOf<T>(Id<T> id) where T : CaseRecord => timeline.Known[numbers[id.Value]];
}
