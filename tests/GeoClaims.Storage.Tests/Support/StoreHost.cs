namespace GeoClaims.Storage.Tests;

/// <summary>A place for one store, with a way in behind the library's back.</summary>
internal abstract class StoreHost : IDisposable
{
    /// <summary>Opens the store, and makes it if it is not there.</summary>
    public abstract SqlCaseStore Open();

    /// <summary>Opens the store so that it verifies whatever it gives out.</summary>
    public abstract SqlCaseStore OpenVerifying();

    /// <summary>Lets a column of texts hold nothing, as damage can.</summary>
    public abstract void AllowNull(string table, string column);

    /// <summary>Raises the version of the tables, as a newer library would.</summary>
    public abstract void RaiseVersion();

    /// <summary>Runs a statement as somebody who goes past the library; gives the number of rows changed.</summary>
    public abstract int Execute(string sql);

    /// <summary>The values of one column.</summary>
    public abstract List<string> Query(string sql);

    /// <summary>What the writer's process must be told to use the same store.</summary>
    public abstract string[] Arguments { get; }

    public abstract void Dispose();
}
