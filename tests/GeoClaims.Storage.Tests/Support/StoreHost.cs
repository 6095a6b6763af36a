using System.Data.Common;

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

    /// <summary>Puts a store of version 1 of the tables in the place of whatever there is.</summary>
    public abstract void HoldVersion1();

    /// <summary>A program of version 1 opens the store.</summary>
    public abstract Version1Writer OpenVersion1();

    /// <summary>Brings the store to this version.</summary>
    public abstract StoreMigration Migrate(IProgress<string>? progress = null);

    /// <summary>Brings the store to this version.</summary>
    public abstract Task<StoreMigration> MigrateAsync(CancellationToken cancellation = default);

    /// <summary>The version of the tables.</summary>
    public abstract string Version { get; }

    /// <summary>Begins to read a table.</summary>
    protected static DbConnection Reading(DbConnection connection, string begin, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = begin;
        command.ExecuteNonQuery();
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
        command.ExecuteScalar();
        return connection;
    }

    /// <summary>The folder of files that older versions made.</summary>
    protected static string Fixture(string name)
        => System.IO.Path.Combine(WriterProgram.Fact("ProjectDirectory"), "Fixtures", name);

    /// <summary>Whether cases lie on several servers.</summary>
    public virtual bool IsCluster => false;

    /// <summary>Runs a statement as somebody who goes past the library; gives the number of rows changed.</summary>
    public abstract int Execute(string sql);

    /// <summary>The values of one column.</summary>
    public abstract List<string> Query(string sql);

    /// <summary>Opens the store so that it does not wait long for others.</summary>
    public abstract SqlCaseStore OpenImpatient();

    /// <summary>A connection of somebody who reads a table, and from here on sees one state.</summary>
    public abstract DbConnection Reader(string table);

    /// <summary>Which of some words stand anywhere in what the engine keeps, in large or small letters.</summary>
    public abstract List<string> Leftovers(string[] words);

    /// <summary>What the writer's process must be told to use the same store.</summary>
    public abstract string[] Arguments { get; }

    public abstract void Dispose();
}
