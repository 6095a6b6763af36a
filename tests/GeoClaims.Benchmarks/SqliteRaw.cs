using System.Data.Common;
using GeoClaims.Storage;
using GeoClaims.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace GeoClaims.Benchmarks;

internal sealed class SqliteRaw : RawStore
{
    private readonly SqliteLink _link;

    public SqliteRaw(string path, CaseHistory history) : this(Link(path), history) { }

    private SqliteRaw(SqliteLink link, CaseHistory history) : base(link, history)
    {
        _link = link;
        Execute("PRAGMA synchronous = FULL; PRAGMA cache_size = -32000");
    }

    protected override void InsertRows(DbTransaction transaction)
    {
        foreach (var set in Rows)
        {
            var insert = new SqliteInsert(_link, (SqliteTransaction)transaction, set.Table);
            foreach (var row in set.Rows) insert.Add(row);
            if (set.Table == TableShape.Known) SqliteSearch.Enter(_link, (SqliteTransaction)transaction);
        }
    }

    private static SqliteLink Link(string path)
    {
        SqliteCaseStore.Open(path).Dispose();
        var link = new SqliteLink($"Data Source={path};Pooling=False");
        link.Open();
        return link;
    }
}
