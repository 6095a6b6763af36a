namespace GeoClaims;

/// <summary>Works out what each open question is worth.</summary>
internal sealed class NextQuestionFinder(Evaluation evaluation, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    : SentenceWriter(SentenceKind.Next)
{
    private const int MostNamed = 5;

    // What is written with two digits as nothing.
    private const double Least = .005;

    private readonly List<Sentence> _unweighed = [];

    public NextQuestions Find()
    {
        if (evaluation.Contest is not { HasProbabilities: true } contest)
        {
            Say($"Nothing gives the answers probabilities, so that what there is to look for cannot be weighed.");
            return new(evaluation.Question, 0, default, default, Sentences);
        }
        var now = Now(contest);
        var entropy = Information.Entropy(now);
        var outcomes = new OutcomeWriter(contest);
        NextQuestion[] questions = [.. Indicators(now, outcomes).Concat(Cells(now, contest, outcomes))
            .OrderByDescending(q => q.Bits).ThenByDescending(q => q.ChanceOfChange)
            .ThenBy(q => q.About.Key, StringComparer.Ordinal).ThenBy(q => q.Hypothesis.Id)];
        foreach (var gap in evaluation.Gaps.Where(g => g.Kind is GapKind.NothingAgainst or GapKind.OneOrigin or GapKind.UnratedItem))
            _unweighed.Add(gap.Sentence);
        Write(questions, entropy);
        return new(evaluation.Question, entropy, new(questions), [.. _unweighed], Sentences);
    }

    // A method of somebody's own may give probabilities that do not add up.
    private static double[] Now(Contest contest)
    {
        var sum = contest.Now.Sum();
        return Array.ConvertAll(contest.Now, p => sum > 0 ? p / sum : 1.0 / contest.Now.Length);
    }

    private IEnumerable<NextQuestion> Indicators(double[] now, OutcomeWriter outcomes)
    {
        foreach (var indicator in evaluation.OpenIndicators)
        {
            cancellation.ThrowIfCancellationRequested();
            var hypothesis = evaluation.Case.Get(indicator.Hypothesis);
            if (SeenChances.Of(indicator, evaluation.Matrix, now) is not { } chances)
            {
                _unweighed.Add(new(SentenceKind.Next, $"“{indicator}” would be seen if “{hypothesis}” were true. The case names "
                    + $"nobody who looked, and nobody who said how far it is to be expected under each answer."));
                continue;
            }
            var bits = Math.Min(Information.OfChances(now, chances), Information.Entropy(now));
            yield return outcomes.OfIndicator(indicator, hypothesis, bits, now, chances);
        }
    }

    private IEnumerable<NextQuestion> Cells(double[] now, Contest contest, OutcomeWriter outcomes)
    {
        if (contest.Leading.Posterior is null) yield break;
        var whatIf = new WhatIf(evaluation.Matrix, contest);
        var matrix = evaluation.Matrix;
        var stage = new Stage("items looked at", matrix.Rows.Count, progress, cancellation);
        for (var row = 0; row < matrix.Rows.Count; row++)
        {
            stage.Did();
            if (!matrix.Rows[row].IsWeighed) continue;
            for (var h = 0; h < matrix.Hypotheses.Count; h++)
            {
                if (matrix.Rows[row].Cells[h].State != CellState.Unrated) continue;
                cancellation.ThrowIfCancellationRequested();
                yield return Cell(row, h, now[h], whatIf, outcomes);
            }
        }
    }

    private NextQuestion Cell(int row, int h, double now, WhatIf whatIf, OutcomeWriter outcomes)
    {
        var matrix = evaluation.Matrix;
        double[] likelihoods = [.. matrix.Likelihoods.BestOf(row)];
        var ratings = Enum.GetValues<Consistency>().Where(c => c != Consistency.NotApplicable).ToArray();
        var numbers = Array.ConvertAll(ratings, rating =>
        {
            likelihoods[h] = matrix.Rules.Ratings[rating].Value;
            return whatIf.Rated(row, likelihoods);
        });
        var then = Array.ConvertAll(numbers, n => n[h]);
        // Where no distribution fits, no rating would move the hypothesis to where it stands: nothing can be said.
        var chances = EvenChances.Of(then, now);
        var bits = chances is null ? 0 : Math.Min(Information.OfOne(chances, then), Information.Entropy([now, 1 - now]));
        return outcomes.OfCell(matrix.Rows[row].Item, matrix.Hypotheses[h], bits, ratings, chances ?? [], numbers);
    }

    private void Write(NextQuestion[] questions, double entropy)
    {
        var telling = questions.Count(q => q.Bits >= Least);
        if (questions.Length == 0)
            Say(_unweighed.Count == 0
                ? $"Nothing is open whose worth could be told: no indicator is left to look for, and no cell is unrated."
                : (SentenceHandler)$"Of what is open nothing can be weighed.");
        else if (telling == 0) Say($"None of the {questions.Length} open questions would tell a hundredth of a bit.");
        else Say($"Of {new Rounded(entropy)} bits that are open, looking for these is expected to settle most.");
        foreach (var question in questions.Take(Math.Min(telling, MostNamed))) Add(question.Sentence);
        if (telling > MostNamed) Say($"{telling - MostNamed} more questions would tell less than each of these.");
        foreach (var sentence in _unweighed) Add(sentence);
    }
}
