using System.Data.Common;
using System.Text;

namespace GeoClaims.Storage;

/// <summary>Makes answers of rows.</summary>
internal static class AnswerReader
{
    public static void Record<T>(DbDataReader row, List<FoundRecord<T>> answers) where T : CaseRecord
    {
        var (earliest, caseId) = (row.GetInt64(2), row.GetString(0));
        answers.Add(new(caseId, Body<T>(row, 5), new(AnswerOrder.NewestFirst, earliest, caseId, row.GetString(1)))
        {
            Earliest = InstantCode.ToInstant(earliest),
            Latest = InstantCode.ToInstant(row.GetInt64(3)),
            ZoneData = row.GetString(4),
        });
    }

    public static void Outcome(DbDataReader row, List<FoundOutcome> answers, Dictionary<string, StoredDocument> documents)
    {
        var (caseId, kind) = (row.GetString(2), row.GetString(4));
        if (!documents.TryGetValue(caseId, out var document)) documents.Add(caseId, document = new());
        if (kind.Length > 0) document.Add(0, kind, WithoutEvidence(row));
        else
        {
            if (document.Revision == 0) document.Add((int)row.GetInt64(6), kind, row.GetFieldValue<byte[]>(5));
            answers.Add(new(document, new(AnswerOrder.NewestFirst, row.GetInt64(1), caseId, row.GetString(3))));
        }
    }

    public static void Position(DbDataReader row, List<FoundPosition> answers)
    {
        var place = new AnswerPlace(AnswerOrder.Positions, 0, row.GetString(0), $"{row.GetString(1)} {row.GetString(2)}");
        var claim = Body<Claim>(row, 3);
        if (answers is [.., var last] && last.Place == place)
            answers[^1] = new(last.CaseId, last.Actor, last.Proposition, last.Claims.Add(claim), place);
        else answers.Add(new(place.First, new(row.GetString(1)), Body<Proposition>(row, 4), [claim], place));
    }

    public static void Shared(DbDataReader row, List<FoundShared> answers, SharedBy by)
    {
        var (value, where) = (row.GetString(0), new CaseRecordId(row.GetString(1), row.GetString(2)));
        if (answers is [.., var last] && last.Value == value) answers[^1] = new(by, value, last.Where.Add(where));
        else answers.Add(new(by, value, [where]));
    }

    public static void Withdrawn(DbDataReader row, List<FoundWithdrawn> answers)
    {
        var (caseId, key) = (row.GetString(0), row.GetString(1));
        answers.Add(new(caseId, Body<Report>(row, 2), WithdrawalText.Read((int)row.GetInt64(3), row.GetString(4)),
            new(AnswerOrder.Withdrawn, 0, caseId, key)));
    }

    public static void Change(DbDataReader row, List<CaseChanged> answers)
    {
        var entry = LogText.Read(row.GetString(1)) ?? throw new CaseStoreException(CaseStoreFault.Damaged,
            $"Entry {row.GetInt64(0)} of the store's log cannot be read back: it was changed from outside.");
        answers.Add(new(entry, row.GetInt64(0)));
    }

    public static string MarkOf(SharedBy by) => by switch
    {
        SharedBy.Hash => KnownMark.Hash,
        SharedBy.ActorName => KnownMark.Name,
        SharedBy.ReportAddress => KnownMark.Address,
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, "Cases share hashes, names of actors, or addresses of reports."),
    };

    public static string ValueOf(SharedBy by, string value) => by switch
    {
        SharedBy.Hash => StoredText.Hash(value),
        SharedBy.ActorName => StoredText.Name(value),
        _ => StoredText.Address(value),
    };

    // The grounds of a claim are the only reference to evidence from a record that is read without it.
    private static byte[] WithoutEvidence(DbDataReader row)
    {
        var body = row.GetFieldValue<byte[]>(5);
        return row.GetString(4) == "claim" && (body.AsSpan().IndexOf("\"grounds\""u8) >= 0 || body.AsSpan().IndexOf("\\u"u8) >= 0)
            ? Encoding.UTF8.GetBytes(RecordJson.Write(Body<Claim>(row, 5, caseColumn: 2) with { Grounds = [] })) : body;
    }

    private static T Body<T>(DbDataReader row, int column, int caseColumn = 0) where T : CaseRecord
    {
        try
        {
            if (RecordJson.Read(row.GetFieldValue<byte[]>(column)) is T record) return record;
        }
        catch (InvalidCaseException e)
        {
            throw Damaged(row.GetString(caseColumn), e);
        }
        throw Damaged(row.GetString(caseColumn), null);
    }

    private static CaseStoreException Damaged(string caseId, Exception? inner)
        => new(CaseStoreFault.Damaged, $"A record of case '{caseId}' cannot be read back: it was changed from outside. Verify says which.",
            inner);
}
