namespace GeoClaims;

/// <summary>Actors, sources, events, questions, answers and statements that a reader would take for one.</summary>
internal sealed class LikenessRules(CaseIndex index, ClockZone zone, List<Finding> findings)
{
    // Lines of parts are short; nobody is told apart by what stands further up.
    private const int HighestWhole = 8;

    private const int LongestQuote = 60;

    public static void Check(IReadOnlyCollection<CaseRecord> records, CaseIndex index, ClockZone zone, List<Finding> findings)
    {
        var rules = new LikenessRules(index, zone, findings);
        rules.Actors([.. records.OfType<Actor>()]);
        rules.Each<Source>(records, s => s.Name, "name", AreApart);
        rules.Events(records);
        rules.Each<Question>(records, q => q.Text, "text", (_, _) => false, byLook: false);
        rules.Each<Proposition>(records, p => p.Statement, "statement", AreApart, byLook: false);
        rules.Answers(records);
    }

    private void Actors(Actor[] actors)
    {
        var roots = new ActorRoots(actors, zone);
        var likeness = new Likeness<Actor>((one, other) => AreApart(one, other, roots));
        foreach (var actor in actors)
            if (likeness.Meet(actor, actor.Aliases.Select(a => a.Text).Prepend(actor.Name)) is var (like, at, name))
                Note(RuleBook.ToldApart, actor, at == 0 ? "name" : $"aliases[{at - 1}]",
                    at == 0 ? actor.Name : actor.Aliases[at - 1].Text, like, name);
    }

    private void Events(IEnumerable<CaseRecord> records)
    {
        var likeness = new Likeness<Event>(AreApart);
        foreach (var e in records.OfType<Event>())
            if (!BearsTheNameOfItsWhole(e) && likeness.Meet(e, [e.Name]) is var (like, _, name))
                Note(AreAtOtherTimes(e, like) ? RuleBook.OneTimeOfOneEvent : RuleBook.ToldApart, e, "name", e.Name, like, name);
    }

    private void Answers(IReadOnlyCollection<CaseRecord> records)
    {
        var likeness = new Likeness<Hypothesis>((one, other) => one.Parent == other.Id || other.Parent == one.Id, byLook: false);
        foreach (var question in records.OfType<Question>())
            foreach (var id in question.Hypotheses.Distinct())
                if (index.Find(id.Value) is Hypothesis answer
                    && likeness.Meet(answer, [answer.Name], question.Id.Value) is var (like, _, name))
                    Note(RuleBook.ToldApart, answer, "name", answer.Name, like, name);
    }

    private void Each<T>(IEnumerable<CaseRecord> records, Func<T, string> named, string member, Func<T, T, bool> areApart,
        bool byLook = true)
        where T : CaseRecord
    {
        var likeness = new Likeness<T>(areApart, byLook);
        foreach (var record in records.OfType<T>())
            if (likeness.Meet(record, [named(record)]) is var (like, _, name))
                Note(RuleBook.ToldApart, record, member, named(record), like, name);
    }

    private void Note<T>(Rule rule, T record, string member, string name, T like, string otherName) where T : CaseRecord
    {
        var how = name == otherName ? $"'{like.Key}' is called “{Cut(name)}” as well"
            : NameForm.Folded(name) == NameForm.Folded(otherName)
                ? $"“{Cut(name)}” and “{Cut(otherName)}” of '{like.Key}' are one name, written in two ways"
                : $"“{Cut(name)}” looks like “{Cut(otherName)}” of '{like.Key}', and is written with other letters";
        var when = record is Event { Time: { } time } && like is Event { Time: { } other } && rule == RuleBook.OneTimeOfOneEvent
            ? $", at another time ({other}, not {time})" : "";
        findings.Add(rule.Broken(RecordPath.To(record, member), $"{how}{when}. If the two are one, join them by "
            + $"{JoinText.Of(like, record)}; else name them so that a reader can tell them apart."));
    }

    private static string Cut(string name) => name.Length <= LongestQuote ? name : $"{name.AsSpan(0, LongestQuote)}…";

    // Whoever declares a bond between two knows that they are two; so does whoever puts each under another whole.
    private static bool AreApart(Actor one, Actor other, ActorRoots roots)
        => AreKindsApart(one.Kind, other.Kind)
            || one.Affiliations.Any(b => b.To == other.Id) || other.Affiliations.Any(b => b.To == one.Id)
            || (roots.Above(one.Id) is not null && roots.Above(other.Id) is not null && roots.Of(one.Id) != roots.Of(other.Id))
            || IsWithin(one.Id, other.Id, a => roots.Above(a)) || IsWithin(other.Id, one.Id, a => roots.Above(a));

    // A group, a service, an outlet, an organisation: which of these a body is called is a matter of taste.
    private static bool AreKindsApart(ActorKind one, ActorKind other)
        => one != other && one is not (ActorKind.Unstated or ActorKind.Unnamed) && other is not (ActorKind.Unstated or ActorKind.Unnamed)
            && (IsDistinct(one) || IsDistinct(other));

    private static bool IsDistinct(ActorKind kind) => kind is ActorKind.Person or ActorKind.State;

    private static bool AreApart(Source one, Source other)
        => (one.Actor is { } actor && other.Actor is { } behind && actor != behind)
            || (one.Zone is { } zone && other.Zone is { } second && !zone.Equals(second));

    private bool AreApart(Event one, Event other)
        => AreOther(one.Kind, other.Kind) || AreOther(one.Place?.Name, other.Place?.Name)
            || (one.PartOf is { } whole && whole == other.PartOf && AreAtOtherTimes(one, other))
            || IsWithin(one.Id, other.Id, WholeOf) || IsWithin(other.Id, one.Id, WholeOf);

    private bool BearsTheNameOfItsWhole(Event e)
        => e.PartOf is { } id && index.Find(id.Value) is Event whole && NameForm.Folded(whole.Name) == NameForm.Folded(e.Name);

    private static bool AreApart(Proposition one, Proposition other)
        => one.Parent == other.Id || other.Parent == one.Id || one.Quantity != other.Quantity
            || one.About != other.About || one.AboutClaims != other.AboutClaims;

    private Id<Event>? WholeOf(Id<Event> part) => (index.Find(part.Value) as Event)?.PartOf;

    private static bool IsWithin<T>(Id<T> part, Id<T> whole, Func<Id<T>, Id<T>?> above) where T : CaseRecord
        => Ancestors.Of(part, above).Take(HighestWhole).Contains(whole);

    private bool AreAtOtherTimes(Event one, Event other)
        => one.Time is { } time && other.Time is { } second
            && time.OrderTo(second, RecordZones.Of(one.Place, zone).Zone, RecordZones.Of(other.Place, zone).Zone) != TimeOrder.MayOverlap;

    private static bool AreOther(string? one, string? other)
        => !Blank.Is(one) && !Blank.Is(other) && NameForm.Folded(one) != NameForm.Folded(other);
}
