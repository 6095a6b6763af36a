namespace GeoClaims;

/// <summary>Reads case by case what was said and how it came out, and keeps a few numbers for each party and case.</summary>
internal sealed class RecordReader(RecordOptions options)
{
    private readonly Dictionary<string, int> _cases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _topics = new(StringComparer.Ordinal);

    /// <summary>The cells of each party.</summary>
    public Dictionary<(RecordedParty Party, string Name), List<RecordCell>> Cells { get; } = [];

    /// <summary>A name for each party, as first written.</summary>
    public Dictionary<(RecordedParty Party, string Name), string> Names { get; } = [];

    public List<string> Topics { get; } = [];

    public RecordOptions Options => options;

    public int Cases { get; private set; }

    public int Resolved { get; private set; }

    public int Undated { get; private set; }

    public int? CaseNumber(string title) => _cases.TryGetValue(CaseMarks.Of(title), out var number) ? number : null;

    public string KeyOf(string name) => NameForm.Folded(options.Identity?.Invoke(name) ?? name);

    public void Add(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Cases++;
        if (!file.Questions.Any(q => q.Resolution is not null)) return;
        var mark = CaseMarks.Of(file.Title);
        if (!_cases.TryGetValue(mark, out var number)) _cases.Add(mark, number = _cases.Count);
        var interests = file.Interests.Count == 0 ? null : new InterestReader(file);
        var claims = file.Claims.ToLookup(c => c.Proposition);
        foreach (var question in file.Questions.Where(q => q.Resolution is not null))
        {
            Resolved++;
            var outcomes = new Outcomes(file, question, question.Resolution!);
            var topic = Topic(question.ReferenceClass);
            foreach (var same in question.Hypotheses.Distinct().Select(file.Get).GroupBy(h => h.Proposition))
            {
                // Where several answers share a proposition, it is true as soon as one of them is.
                var told = same.Select(h => outcomes.Of(h.Id)).ToList();
                bool? isTrue = told.Contains(true) ? true : told.Contains(null) ? null : false;
                if (isTrue is { } truth) Read(file, question, [.. claims[same.Key]], truth, number, topic, interests);
            }
        }
    }

    private void Read(CaseFile file, Question question, List<Claim> claims, bool isTrue, int number, int topic, InterestReader? interests)
    {
        var settled = question.Resolution!.At;
        Undated += claims.Count(c => c.Made is null);
        var before = claims.Where(c => c.Made?.OrderTo(settled, file.Zone.Zone) == TimeOrder.Before).ToList();
        var standing = new StandingClaims(before, file.Zone);
        foreach (var own in before.GroupBy(c => c.Claimant))
        {
            // What was taken back and not said again counts as taken back, and not as said.
            var stood = own.Where(c => standing.Contains(c)).InTime(file.Zone).LastOrDefault(c => Weight(c) != 0);
            var takenBack = stood is null && own.Any(c => c.Traits().Withdraws) ? own.Where(c => Weight(c) != 0).ToList() : [];
            var touch = stood is null || interests is null ? InterestTouch.None : Touch(interests.Read(stood));
            var sum = stood is null ? default : Sum(Weight(stood), isTrue);
            var cell = new RecordCell(number, topic, touch, sum, takenBack.Count > 0 ? 1 : 0,
                takenBack.Count > 0 && Weight(takenBack[^1]) > 0 != isTrue ? 1 : 0);
            Put(RecordedParty.Claimant, file.Get(own.Key).Name, cell);
            if (stood is null) continue;
            foreach (var source in stood.Citations.Select(c => file.Get(c.Report).Source).Distinct())
                Put(RecordedParty.Source, file.Get(source).Name, new(number, topic, InterestTouch.None, sum, 0, 0));
        }
    }

    // How far a claim speaks for its proposition, from 1 down to −1 against it.
    private static double Weight(Claim claim) => claim.Traits() is { Withdraws: false } traits
        ? claim.Certainty is { } certainty ? 2 * new ScaleTerm(certainty.Word, certainty.Low, certainty.High).Middle.Value - 1
            : traits.Belief - traits.Disbelief
        : 0;

    private static TallySum Sum(double weight, bool isTrue)
        => weight > 0 == isTrue ? new(Math.Abs(weight), 0, 1) : new(0, Math.Abs(weight), 1);

    private static InterestTouch Touch(InterestedClaim claim) => (claim.InFavour.IsEmpty, claim.Against.IsEmpty) switch
    {
        (true, true) => InterestTouch.None,
        (false, true) => InterestTouch.With,
        (true, false) => InterestTouch.Against,
        _ => InterestTouch.Mixed,
    };

    private void Put(RecordedParty party, string name, RecordCell cell)
    {
        var key = (party, KeyOf(name));
        if (!Cells.TryGetValue(key, out var cells))
        {
            Cells.Add(key, cells = []);
            Names.Add(key, options.Identity?.Invoke(name) ?? name);
        }
        // Cases come one after another, so that what belongs together stands at the end.
        var at = cells.Count - 1;
        while (at >= 0 && cells[at].Case == cell.Case && (cells[at].Topic, cells[at].Touch) != (cell.Topic, cell.Touch)) at--;
        if (at < 0 || cells[at].Case != cell.Case) cells.Add(cell);
        else cells[at] = cells[at] with { Sum = cells[at].Sum + cell.Sum, Retractions = cells[at].Retractions + cell.Retractions,
            Corrections = cells[at].Corrections + cell.Corrections };
    }

    private int Topic(string? topic)
    {
        if (topic is null) return -1;
        if (_topics.TryGetValue(topic, out var number)) return number;
        Topics.Add(topic);
        _topics.Add(topic, Topics.Count - 1);
        return Topics.Count - 1;
    }
}
