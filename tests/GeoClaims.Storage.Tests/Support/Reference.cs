using System.Text;
using NodaTime;

namespace GeoClaims.Storage.Tests;

/// <summary>What a question must be answered with: the cases loaded, taken as known then, and gone through one by one.</summary>
internal sealed class Reference(IReadOnlyDictionary<string, CaseFile> cases, IReadOnlyList<Withdrawal> withdrawals)
{
    public IEnumerable<string> Claims(ClaimsQuery q) => NewestFirst(q.KnownAt, (file, record) => record is Claim c
        && (q.Claimant is null || c.Claimant == q.Claimant) && (q.ClaimantName is null || IsNamed(file.Get(c.Claimant), q.ClaimantName))
        && (q.Stance is null || c.Stance == q.Stance)
        && Holds(file.Get(c.Proposition), q.About) && Between(file, c.Made, q.From, q.Until));

    public IEnumerable<string> Evidence(EvidenceQuery q) => NewestFirst(q.KnownAt, (file, record) => record is Evidence e
        && (q.Source is null || Sources(file, e, q).Any(s => s.Id == q.Source))
        && (q.SourceName is null || Sources(file, e, q).Any(s => StoredText.Name(s.Name) == StoredText.Name(q.SourceName)))
        && (q.Reliability is null || Sources(file, e, q).Any()) && (q.Credibility is null || e.Credibility == q.Credibility)
        && Holds(e, q.Words) && Between(file, KnownRows.TimeOf(e), q.From, q.Until));

    public IEnumerable<string> Records(RecordsQuery q) =>
        NewestFirst(q.KnownAt, (file, record) => (q.Kind is null || RecordJson.KindOf(record) == q.Kind)
        && (q.CaseId is null || ReferenceEquals(cases[q.CaseId], file) || (q.KnownAt is { } at && cases[q.CaseId].AsOf(at).Equals(file)
            && cases.First(c => Seen(c.Value, q.KnownAt).Equals(file)).Key == q.CaseId))
        && Holds(record, q.Words) && Between(file, KnownRows.TimeOf(record), q.From, q.Until));

    public IEnumerable<string> Positions(PositionsQuery q)
        => from entry in Seen(q.KnownAt)
           from actor in entry.File.Actors.Where(a => (q.Actor is null || a.Id == q.Actor)
               && (q.ActorName is null || IsNamed(a, q.ActorName))).OrderBy(a => a.Id.Value, Utf8.Order)
           from proposition in entry.File.Propositions.OrderBy(p => p.Id.Value, Utf8.Order)
           let claims = entry.File.Position(actor.Id, proposition.Id)
           where claims.Count > 0 && Holds(proposition, q.About)
           select $"{entry.Id} {actor.Id} {RecordJson.Write(proposition)} {string.Join(' ', claims.Select(RecordJson.Write))}";

    public IEnumerable<string> Shared(SharedQuery q)
    {
        var marks = from entry in Seen(q.KnownAt) from record in entry.File.Records() from value in Marks(record, q.By)
            .Distinct() select (entry.Id, record.Key, value);
        return from mark in marks
               group mark by mark.value into g
               where (q.Value is null ? g.Select(m => m.Id).Distinct().Count() > 1 : g.Key == AnswerReader.ValueOf(q.By, q.Value))
                   && (q.CaseId is null || g.Any(m => m.Id == q.CaseId))
               orderby new Utf8Text(g.Key)
               select $"{g.Key}: {string.Join(' ', g.OrderBy(m => m.Id, Utf8.Order).ThenBy(m => m.Key, Utf8.Order)
                   .Select(m => $"{m.Id} {m.Key}"))}";
    }

    public IEnumerable<string> Withdrawn(WithdrawnQuery q)
        => from entry in Seen(q.KnownAt)
           from report in entry.File.Reports.OrderBy(r => r.Id.Value, Utf8.Order)
           let first = withdrawals.FirstOrDefault(w => Marks(report, SharedBy.ReportAddress).Contains(StoredText.Address(w.Address))
               && (q.Address is null || StoredText.Address(q.Address) == StoredText.Address(w.Address)))
           where first is not null
           select $"{entry.Id} {RecordJson.Write(report)} {first.Number}";

    public static string Show<T>(FoundRecord<T> found) where T : CaseRecord => $"{found.CaseId} {RecordJson.Write(found.Record)}";

    public static string Show(FoundPosition found)
        => $"{found.CaseId} {found.Actor} {RecordJson.Write(found.Proposition)} {string.Join(' ', found.Claims.Select(RecordJson.Write))}";

    public static string Show(FoundShared found) => $"{found.Value}: {string.Join(' ', found.Where.Select(w => $"{w.CaseId} {w.Key}"))}";

    public static string Show(FoundWithdrawn found) => $"{found.CaseId} {RecordJson.Write(found.Report)} {found.Withdrawal.Number}";

    private static CaseFile Seen(CaseFile file, Instant? at) => at is { } instant ? file.AsOf(instant) : file;

    private IEnumerable<(string Id, CaseFile File)> Seen(Instant? at)
        => cases.OrderBy(c => c.Key, Utf8.Order).Select(c => (c.Key, Seen(c.Value, at)));

    private IEnumerable<string> NewestFirst(Instant? at, Func<CaseFile, CaseRecord, bool> fits)
        => from found in (from entry in Seen(at) from record in entry.File.Records() where fits(entry.File, record) select (entry.Id,
            entry.File, Record: record))
           orderby KnownRows.TimeOf(found.Record)?.Earliest(found.File.Zone.Zone) descending, new Utf8Text(found.Id),
           new Utf8Text(found.Record.Key)
           select $"{found.Id} {RecordJson.Write(found.Record)}";

    private static bool Between(CaseFile file, EdtfTime? time, Instant? from, Instant? until)
        => (from is null && until is null) || (time is not null && (from is null || time.Latest(file.Zone.Zone) >= from)
            && (until is null || time.Earliest(file.Zone.Zone) <= until));

    private static bool Holds(CaseRecord record, string? words)
    {
        if (words is null) return true;
        var held = new SearchWords().Of(RecordTexts.Of(record)).Split(' ');
        return SearchWords.Asked(words).All(w => held.Any(h => w.IsStart ? h.StartsWith(w.Word, StringComparison.Ordinal) : h == w.Word));
    }

    private static bool IsNamed(Actor actor, string name) => Marks(actor, SharedBy.ActorName).Contains(StoredText.Name(name));

    private static IEnumerable<Source> Sources(CaseFile file, Evidence item, EvidenceQuery q)
        => item.Citations.Select(c => file.Get(file.Get(c.Report).Source))
            .Where(s => q.Reliability is null || s.Reliability == q.Reliability);

    private static IEnumerable<string> Marks(CaseRecord record, SharedBy by) => (by, record) switch
    {
        (SharedBy.ActorName, Actor a) => a.Aliases.Select(n => n.Text).Prepend(a.Name).Select(StoredText.Name),
        (SharedBy.ReportAddress, Report r)
            => new[] { r.Address, r.ArchiveAddress }.OfType<string>().Where(a => !string.IsNullOrWhiteSpace(a)).Select(StoredText.Address),
        (SharedBy.Hash, Report r)
            => r.Exhibits.Select(e => e.Hash).Concat(new[] { r.ContentHash }.OfType<string>()).Select(StoredText.Hash),
        (SharedBy.Hash, Evidence e) => e.Exhibits.Select(x => StoredText.Hash(x.Hash)),
        _ => [],
    };

    /// <summary>The order of texts by their UTF-8 bytes.</summary>
    private sealed class Utf8 : IComparer<string>
    {
        public static readonly Utf8 Order = new();

        public int Compare(string? x, string? y)
            => Encoding.UTF8.GetBytes(x ?? "").AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y ?? ""));
    }

    private readonly record struct Utf8Text(string Text) : IComparable<Utf8Text>
    {
        public int CompareTo(Utf8Text other) => Utf8.Order.Compare(Text, other.Text);
    }
}
