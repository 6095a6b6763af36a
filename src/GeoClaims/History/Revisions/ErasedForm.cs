using System.Security.Cryptography;
using System.Text;

namespace GeoClaims;

/// <summary>What stands in the place of a record that was erased: its key, and what its kind cannot be without.</summary>
/// <remarks>Others may refer to it, in every revision of a history, so a record of its kind has to stay. A form is its own form:
/// a gap cannot hold anything else.</remarks>
internal static class ErasedForm
{
    private const string Text = ErasedRecord.Text;

    public static CaseRecord Of(CaseRecord record) => record switch
    {
        Event e => new Event { Id = e.Id, Name = Text },
        Actor a => new Actor { Id = a.Id, Name = Text },
        Source s => new Source { Id = s.Id, Name = Text },
        Report r => new Report { Id = r.Id, Source = r.Source, Title = Text },
        Proposition p => new Proposition { Id = p.Id, Statement = Text },
        // The answers are what a question consists of.
        Question q => new Question { Id = q.Id, Text = Text, Hypotheses = q.Hypotheses, Exclusive = q.Exclusive,
            Exhaustive = q.Exhaustive },
        Hypothesis h => new Hypothesis { Id = h.Id, Proposition = h.Proposition, Name = Text, IsCatchAll = h.IsCatchAll,
            Parent = h.Parent },
        Claim c => new Claim { Id = c.Id, Claimant = c.Claimant, Proposition = c.Proposition, Stance = c.Stance },
        Evidence e => new Evidence { Id = e.Id, Statement = Text, Kind = e.Kind },
        Assessment a => new Assessment { Item = a.Item, Hypothesis = a.Hypothesis, Analyst = a.Analyst, Consistency = a.Consistency,
            Likelihood = a.Likelihood },
        Implication i => new Implication { Id = i.Id, From = i.From, To = i.To },
        Interest i => new Interest { Id = i.Id, Actor = i.Actor, Proposition = i.Proposition, Direction = i.Direction },
        Indicator i => new Indicator { Id = i.Id, Hypothesis = i.Hypothesis, Text = Text },
        Judgement j => new Judgement { Id = j.Id, Question = j.Question, Analyst = Text, Answers = j.Answers },
        _ => throw new ArgumentException($"No record of the kind {record.RecordKind} can be erased.", nameof(record)),
    };

    /// <summary>The hash that stays of a record: a leaf of the trees of RFC 9162 (section 2.1).</summary>
    public static string HashOf(CaseRecord record)
        => $"sha256:{Convert.ToHexStringLower(SHA256.HashData([0, .. Encoding.UTF8.GetBytes(RecordJson.Write(record))]))}";
}
