using System.Data.Common;
using System.Globalization;
using System.Text;
using NodaTime;

namespace GeoClaims.Storage;

/// <summary>
/// Puts the statement for a question together, condition by condition. Whatever comes from outside goes in as a parameter.
/// </summary>
/// <remarks>
/// A row counts that stands now (<c>ended IS NULL</c>) and reads so at the instant asked for. Without an instant, that is the last stretch
/// of each record.
/// What names few rows is said as a list to begin with (<c>IN</c>), besides the condition itself: an engine then need not go through all
/// rows in search of them.
/// </remarks>
internal sealed class InquiryBuilder
{
    /// <summary>The most answers that are fetched at once.</summary>
    public const int Most = 200;

    private const int Few = 20;

    private static readonly string Recorded = string.Create(CultureInfo.InvariantCulture, $"tx_to = {InstantCode.Open}");

    private static readonly string Versions = $"JOIN record_version v ON v.case_id = k.case_id AND v.key = k.key AND v.{Recorded}";

    private readonly SqlWords _sql;
    private readonly int _count;
    private readonly StringBuilder _conditions = new();
    private readonly List<(string Name, object? Value)> _arguments = [];

    public InquiryBuilder(SqlWords sql, Instant? knownAt, int count)
    {
        (_sql, _count) = (sql, count);
        Set("known", knownAt is { } instant ? InstantCode.Of(instant) : InstantCode.Now);
    }

    public InquiryBuilder Kind(string? kind) => kind is null ? this : And("k.kind = @kind", ("kind", kind));

    public InquiryBuilder Case(string? caseId) => caseId is null ? this : And("k.case_id = @case", ("case", caseId));

    public InquiryBuilder Actor(string? id, string? name)
    {
        if (id is not null) And("k.actor = @actor", ("actor", id));
        return name is null ? this : And($"k.actor IN (SELECT c.key FROM known_mark c WHERE c.mark = 'name' AND c.value = @name) AND "
            + $"EXISTS (SELECT 1 FROM known_mark m JOIN known_record a ON {Join("a", "m")} "
            + $"WHERE m.case_id = k.case_id AND m.key = k.actor AND m.mark = 'name' AND m.value = @name AND {Stands("a")})",
            ("name", StoredText.Name(name)));
    }

    public InquiryBuilder Stance(Stance? stance) => stance is { } given ? And("k.stance = @stance", ("stance", given.ToString())) : this;

    public InquiryBuilder Grade(int? number)
        => number is { } given ? And("k.credibility = @credibility", ("credibility", (long)given)) : this;

    public InquiryBuilder FromSource(string? id, string? name, string? grade)
    {
        if (id is null && name is null && grade is null) return this;
        // A grade holds of the very source that is asked for.
        if (id is not null) And(Marked("source", "source", grade), ("source", id));
        if (name is not null) And(Marked("source-name", "sourceName", grade), ("sourceName", StoredText.Name(name)));
        if (id is null && name is null)
            And($"EXISTS (SELECT 1 FROM known_mark m WHERE {Join("k", "m")} AND m.mark = 'source' AND m.grade = @grade)");
        return grade is null ? this : With("grade", grade);
    }

    public InquiryBuilder Holding(string? words) => words is null ? this : Text("k", "words", words);

    public InquiryBuilder OnProposition(string? words)
    {
        if (words is null) return this;
        var asked = SearchWords.Asked(words);
        if (asked.Count == 0) return this;
        return And($"k.case_id IN (SELECT c.case_id FROM known_record c WHERE c.kind = 'proposition' AND {_sql.Matches("c", "about")}) "
            + $"AND EXISTS (SELECT 1 FROM known_record p WHERE p.case_id = k.case_id AND p.key = k.proposition AND {Stands("p")} AND "
            + $"{_sql.Matches("p", "about")})", ("about", _sql.Query(asked)));
    }

    public InquiryBuilder Between(Instant? from, Instant? until)
    {
        if (from is { } first) And("k.latest >= @from", ("from", InstantCode.Of(first)));
        if (until is { } last)
            And("k.earliest <= @until AND k.latest > @timeless", ("until", InstantCode.Of(last)), ("timeless", InstantCode.None));
        return this;
    }

    public InquiryBuilder NewestFirst(AnswerPlace? after) => after is null ? this
        : And("k.earliest <= @afterTime AND (k.earliest < @afterTime OR (k.case_id, k.key) > (@afterCase, @afterKey))",
            ("afterTime", after.Time), ("afterCase", after.First), ("afterKey", after.Second));

    public Inquiry<FoundRecord<T>> Records<T>() where T : CaseRecord => Of<FoundRecord<T>>(
        $"SELECT k.case_id, k.key, k.earliest, k.latest, k.zone_data, COALESCE(k.body, v.body) FROM known_record k {Versions} "
            + $"WHERE {Stands("k")}{_conditions} ORDER BY k.earliest DESC, k.case_id, k.key {Limit}", AnswerReader.Record<T>);

    /// <summary>Questions that may be resolved, and of each of their cases the records that tell how what was said came out.</summary>
    public Inquiry<FoundOutcome> Outcomes()
    {
        // A resolved question has a member of that name. Who writes it with an escape is met as well; what is met in vain is seen later.
        const string Resolved = "(v.body LIKE '%\"resolution\"%' OR v.body LIKE '%\\u%' ESCAPE '!')";
        var kinds = string.Join(", ", OutcomesQuery.Kinds.Select(k => $"'{k}'"));
        var page = $"SELECT k.case_id, k.key, k.earliest FROM known_record k {Versions} WHERE {Stands("k")}{_conditions} AND {Resolved} "
            + $"ORDER BY k.earliest DESC, k.case_id, k.key {Limit}";
        var documents = new Dictionary<string, StoredDocument>(StringComparer.Ordinal);
        return Of<FoundOutcome>($"WITH page AS ({page}) SELECT 0 AS part, p.earliest "
            + $"AS earliest, p.case_id AS case_id, p.key AS key, '' AS "
            + "kind, r.state AS body, r.number AS number FROM page p JOIN case_revision r ON r.case_id = p.case_id AND r.number = (SELECT "
            + "MAX(n.number) FROM case_revision n WHERE n.case_id = r.case_id) UNION ALL SELECT 1, 0, v.case_id, v.key, v.kind, v.body, 0 "
            + $"FROM (SELECT DISTINCT case_id FROM page) c JOIN record_version v ON v.case_id = c.case_id AND v.{Recorded} WHERE v.kind IN "
            + $"({kinds}) ORDER BY part, earliest DESC, case_id, key", (row, answers) => AnswerReader.Outcome(row, answers, documents));
    }

    public Inquiry<FoundPosition> Positions(AnswerPlace? after)
    {
        var from = after is null ? "" : " AND (k.case_id, k.actor, k.proposition) > (@afterCase, @afterActor, @afterProposition)";
        var page = $"SELECT DISTINCT k.case_id, k.actor, k.proposition FROM known_record k WHERE {Stands("k")}{_conditions}{from} ORDER BY "
            + $"k.case_id, k.actor, k.proposition {Limit}";
        if (after is not null)
        {
            var cut = after.Second.IndexOf(' ', StringComparison.Ordinal);
            With("afterCase", after.First).With("afterActor", after.Second[..cut]).With("afterProposition", after.Second[(cut + 1)..]);
        }
        // All that stands up to the last of them: a position's claims meet the same conditions.
        return Of<FoundPosition>($"WITH page AS ({page}) SELECT k.case_id, k.actor, k.proposition, COALESCE(k.body, v.body), "
            + $"COALESCE(p.body, w.body) FROM known_record k {Versions} "
            + $"JOIN known_record p ON p.case_id = k.case_id AND p.key = k.proposition AND {Stands("p")} JOIN record_version w ON "
            + $"w.case_id = p.case_id AND w.key = p.key AND w.{Recorded} "
            + $"WHERE {Stands("k")}{_conditions}{from} AND (k.case_id, k.actor, k.proposition) <= (SELECT case_id, actor, proposition FROM "
            + $"page ORDER BY case_id DESC, actor DESC, proposition DESC LIMIT 1) "
            + "ORDER BY k.case_id, k.actor, k.proposition, k.earliest, k.latest, k.key", AnswerReader.Position);
    }

    public Inquiry<FoundShared> Shared(SharedBy by, string? value, string? caseId, AnswerPlace? after)
    {
        With("mark", AnswerReader.MarkOf(by));
        var from = $"FROM known_mark m JOIN known_record k ON {Join("k", "m")} WHERE m.mark = @mark AND {Stands("k")}";
        if (value is not null) With("value", AnswerReader.ValueOf(by, value));
        if (after is not null) With("after", after.First);
        if (caseId is not null)
        {
            With("case", caseId);
            from += " AND m.value IN (SELECT c.value FROM known_mark c WHERE c.case_id = @case AND c.mark = @mark)";
        }
        var page = $"SELECT m.value {from}{(value is null ? "" : " AND m.value = @value")}{(after is null ? "" : " AND m.value > @after")} "
            + $"GROUP BY m.value "
            + $"HAVING COUNT(DISTINCT m.case_id) >= "
            + $"{(value is null ? "2" : "1")}{(caseId is null ? "" : " AND SUM(CASE WHEN m.case_id = @case THEN 1 ELSE 0 END) > 0")} ORDER "
            + $"BY m.value {Limit}";
        return Of<FoundShared>($"WITH page AS ({page}) SELECT DISTINCT m.value, m.case_id, m.key {from} AND m.value IN (SELECT value FROM "
            + $"page) ORDER BY m.value, m.case_id, m.key",
            (reader, answers) => AnswerReader.Shared(reader, answers, by));
    }

    public Inquiry<FoundWithdrawn> Withdrawn(string? address, AnswerPlace? after)
    {
        if (address is not null) And("w.address = @address", ("address", StoredText.Address(address)));
        if (after is not null) And("(m.case_id, m.key) > (@afterCase, @afterKey)", ("afterCase", after.First), ("afterKey", after.Second));
        var page = $"SELECT m.case_id, m.key, MIN(w.number) AS number FROM withdrawal w JOIN known_mark m ON m.mark = 'address' AND "
            + $"m.value = w.address "
            + $"JOIN known_record k ON {Join("k", "m")} WHERE {Stands("k")}{_conditions} GROUP BY m.case_id, m.key ORDER BY m.case_id, "
            + $"m.key {Limit}";
        return Of<FoundWithdrawn>($"WITH page AS ({page}) SELECT g.case_id, g.key, COALESCE(k.body, v.body), w.number, w.body FROM page g "
            + $"JOIN withdrawal w ON w.number = g.number "
            + $"JOIN known_record k ON k.case_id = g.case_id AND k.key = g.key {Versions} WHERE {Stands("k")} ORDER BY g.case_id, g.key",
            AnswerReader.Withdrawn);
    }

    public Inquiry<CaseChanged> Changes(string? caseId, long after)
    {
        _arguments.Clear();
        With("after", after);
        if (caseId is not null) With("case", caseId);
        return Of<CaseChanged>($"SELECT number, body FROM store_log WHERE number > @after{(caseId is null ? "" : " AND case_id = @case")} "
            + $"ORDER BY number {Limit}", AnswerReader.Change);
    }

    // In two sizes that stand in the statement: a server that cannot see how few are asked for makes another plan, or makes it anew each
    // time.
    private string Limit => _count <= Few ? $"LIMIT {Few}" : $"LIMIT {Most}";

    // More than are asked for may come; what is made of the last answer shows whether it is whole.
    private Inquiry<T> Of<T>(string sql, Action<DbDataReader, List<T>> read) => new(sql, _arguments, (row, answers) =>
    {
        if (answers.Count <= _count) read(row, answers);
    });

    // Without COALESCE, PostgreSQL guesses that next to no row reads so at an instant that it cannot see, and would rather plan anew each
    // time that somebody asks.
    private static string Stands(string row)
        => $"{row}.ended IS NULL AND COALESCE({row}.known_from <= @known AND {row}.known_to > @known, FALSE)";

    private static string Join(string row, string mark)
        => $"{row}.case_id = {mark}.case_id AND {row}.key = {mark}.key AND {row}.revision = {mark}.revision AND {row}.known_from = "
            + $"{mark}.known_from";

    private static string Marked(string mark, string parameter, string? grade)
        => $"(k.case_id, k.key) IN (SELECT c.case_id, c.key FROM known_mark c WHERE c.mark = '{mark}' AND c.value = @{parameter}) "
            + $"AND EXISTS (SELECT 1 FROM known_mark m WHERE {Join("k", "m")} AND m.mark = '{mark}' AND m.value = "
            + $"@{parameter}{(grade is null ? "" : " AND m.grade = @grade")})";

    private InquiryBuilder Text(string row, string parameter, string words)
    {
        var asked = SearchWords.Asked(words);
        return asked.Count == 0 ? this : And(_sql.Matches(row, parameter), (parameter, _sql.Query(asked)));
    }

    private InquiryBuilder And(string condition, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        _conditions.Append(" AND ").Append(condition);
        foreach (var (name, value) in arguments) Set(name, value);
        return this;
    }

    private InquiryBuilder With(string name, object value)
    {
        Set(name, value);
        return this;
    }

    private void Set(string name, object? value) => _arguments.Add((name, value));
}
