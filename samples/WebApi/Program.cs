// A small HTTP API over a store of cases. Try it:
//   dotnet run --project samples/WebApi -- --store cases.db --urls http://127.0.0.1:5080
//   curl -X PUT --data-binary @samples/notebooks/crocus.json "http://127.0.0.1:5080/cases/crocus?author=Ann&reason=first%20version"
//   curl http://127.0.0.1:5080/cases/crocus/questions
//   curl "http://127.0.0.1:5080/cases/crocus/questions/q:who/evaluation?compact=true"
using WebApi;

await using var app = CasesApi.Build(args);
await app.RunAsync();
