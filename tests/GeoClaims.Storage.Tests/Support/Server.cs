namespace GeoClaims.Storage.Tests;

[SetUpFixture]
internal sealed class Server
{
    [OneTimeTearDown]
    public void Stop() => PostgreSqlServer.Stop();
}
