using System.Data.Common;
using System.Runtime.CompilerServices;
using NodaTime;

namespace GeoClaims.Storage;

public abstract partial class SqlCaseStore
{
    private const int PageSize = 200;

    // In the inner statement the case is said by its name where it is known: a cluster then has to ask one server only.
    internal const string ListedOne = "SELECT r.case_id, r.number, r.hash, r.recorded, r.state, (SELECT k.zone_data FROM known_record k "
        + "WHERE k.case_id = @case AND k.ended IS NULL LIMIT 1) FROM case_revision r WHERE r.case_id = @case ORDER BY r.number DESC LIMIT "
        + "1";

    private const string ListedAfter = "SELECT r.case_id, r.number, r.hash, r.recorded, r.state, (SELECT k.zone_data FROM known_record k "
        + "WHERE k.case_id = r.case_id AND k.ended IS NULL LIMIT 1) FROM case_revision r "
        + "JOIN (SELECT case_id, MAX(number) AS number FROM case_revision WHERE case_id > @after GROUP BY case_id "
        + "ORDER BY case_id LIMIT @count) h ON h.case_id = r.case_id AND h.number = r.number ORDER BY r.case_id";

    /// <inheritdoc/>
    public IEnumerable<StoredCase> Cases()
    {
        for (string? after = ""; after is not null;)
        {
            var page = CallMode.Result(Page(CallMode.Direct, after));
            foreach (var found in page) yield return found;
            after = page.Count < PageSize ? null : page[^1].Id;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredCase> CasesAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (string? after = ""; after is not null;)
        {
            var page = await Page(CallMode.Awaited(cancellation), after).ConfigureAwait(false);
            foreach (var found in page) yield return found;
            after = page.Count < PageSize ? null : page[^1].Id;
        }
    }

    /// <inheritdoc/>
    public StoredCase? Find(string caseId) => CallMode.Result(Find(CallMode.Direct, caseId));

    /// <inheritdoc/>
    public Task<StoredCase?> FindAsync(string caseId, CancellationToken cancellation = default)
        => Find(CallMode.Awaited(cancellation), caseId).AsTask();

    private async ValueTask<StoredCase?> Find(CallMode mode, string caseId)
    {
        CaseName.Check(caseId);
        var found = await Run(mode, s => s.Query<StoredCase>(ListedOne, [("case", caseId)], Listing)).ConfigureAwait(false);
        return found is [var one] ? one : null;
    }

    private ValueTask<List<StoredCase>> Page(CallMode mode, string after)
        => Run(mode, s => s.Query<StoredCase>(ListedAfter, [("after", after), ("count", (long)PageSize)], Listing), nameof(Cases));

    private static void Listing(DbDataReader row, List<StoredCase> found)
    {
        var state = CaseStateText.Read(row.GetString(4));
        var zone = state.Zone ?? ClockZone.Utc.Id;
        var data = row.IsDBNull(5) ? state.ZoneData ?? "" : row.GetString(5);
        found.Add(new(row.GetString(0), (int)row.GetInt64(1), row.GetString(2))
        {
            Title = state.Title,
            Handling = state.Handling,
            Recorded = InstantCode.ToInstant(row.GetInt64(3)) ?? Instant.MinValue,
            Zone = zone,
            ZoneData = data,
            ZoneDataDiffers = data != DataHere(zone),
        });
    }

    private static string? DataHere(string zone)
        => zone == ClockZone.Utc.Id ? "" : DateTimeZoneProviders.Tzdb.Ids.Contains(zone) ? DateTimeZoneProviders.Tzdb.VersionId : null;
}
