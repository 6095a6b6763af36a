namespace GeoClaims.Storage.Tests;

internal sealed class ServerTests
{
    // The one line that says why the suite ran on SQLite only.
    [Test]
    public void PostgreSQL_is_there_to_be_tested_on()
    {
        if (PostgreSqlServer.IsThere) Assert.That(PostgreSqlServer.Connection, Is.Not.Empty);
        else if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail("No PostgreSQL server is installed under /usr/lib/postgresql, and CI must test on one: run .ci/need-postgresql.");
        else Assert.Ignore("No PostgreSQL server is installed under /usr/lib/postgresql: the store was tested on SQLite only. "
            + "(.ci/need-postgresql installs one; GEOCLAIMS_POSTGRESQL names one elsewhere.)");
    }
}
