using GeoClaims;
using GeoClaims.Storage;
using GeoClaims.Storage.PostgreSql;
using GeoClaims.Storage.Sqlite;
using NodaTime;

// Appends to a case for ever, one revision after another, and prints the number of each once it is acknowledged. The tests kill it.
// usage: sqlite FILE CASE | postgresql CONNECTION SCHEMA CASE
// Or it stores a history once, as another machine would: history FILE CASE HISTORY
if (args is ["history", var file, var name, var text])
{
    using var store = SqliteCaseStore.Open(file);
    store.Append(name, CaseHistory.Load(text));
    return;
}
// Or it brings a store of an older version to this one: migrate sqlite FILE | migrate postgresql CONNECTION SCHEMA
if (args is ["migrate", ..])
{
    Console.WriteLine("begins");
    Console.Out.Flush();
    Console.WriteLine(args is ["migrate", "sqlite", var old] ? SqliteCaseStore.Migrate(old)
        : PostgreSqlCaseStore.Migrate(args[2], new() { Schema = args[3] }));
    return;
}
using SqlCaseStore kept = args switch
{
    ["sqlite", var path, _] => SqliteCaseStore.Open(path),
    ["postgresql", var connection, var schema, _] => PostgreSqlCaseStore.Open(connection, new() { Schema = schema }),
    _ => throw new ArgumentException("usage: sqlite FILE CASE | postgresql CONNECTION SCHEMA CASE"),
};
var (id, clock) = (args[^1], SystemClock.Instance);
var history = kept.Find(id) is null ? CaseHistory.Start(new CaseFileBuilder("Killed while writing").Build(), "Ann", "begins", clock)
    : kept.ReadHistory(id);
while (true)
{
    var number = history.Count + 1;
    history = history.Append(
        [CaseChange.Title($"Revision {number}"), CaseChange.Put(new Actor { Id = new($"actor-{number}"), Name = $"Actor {number}" })],
        "Ann", $"revision {number}", clock);
    // Somebody else may write too: what is stored then is a merge.
    history = kept.Append(id, history, m => m.Resolve(_ => MergeSide.Mine), clock);
    Console.WriteLine(history.Count);
    Console.Out.Flush();
    Thread.Sleep(1);
}
