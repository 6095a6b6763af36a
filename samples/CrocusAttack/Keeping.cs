using GeoClaims;
using GeoClaims.Storage.Sqlite;
using NodaTime;

namespace CrocusAttack;

/// <summary>Keeps the case in an embedded store.</summary>
internal static class Keeping
{
    private const string Name = "crocus";
    private const string Author = "GeoClaims sample";

    /// <summary>Records the case, if it is new or was changed since, and gives it as the store holds it.</summary>
    public static CaseFile InStore(string path, CaseFile file)
    {
        using var store = SqliteCaseStore.Open(path);
        if (store.Find(Name) is null)
        {
            store.Append(Name, CaseHistory.Start(file, Author, "the case as its sources tell it", SystemClock.Instance));
        }
        else if (store.ReadHistory(Name) is var history && !history.Current.Equals(file))
        {
            store.Append(Name, history.Commit(file, Author, "the sample's code has changed", SystemClock.Instance));
        }
        return store.Read(Name);
    }
}
