using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;

namespace GeoClaims.Browser.Tests;

/// <summary>A test that takes pictures, once for each name. It is there only
/// if pictures are asked for: as a skipped test it would be noise.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PicturesAttribute(params string[] names) : NUnitAttribute, ITestBuilder, IImplyFixture
{
    public const string Variable = "GEOCLAIMS_PICTURES";

    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;

    public IEnumerable<TestMethod> BuildFrom(IMethodInfo method, Test? suite)
        => Folder is null
            ? []
            : names.Select(name => new NUnitTestCaseBuilder().BuildTestMethod(method, suite, new TestCaseParameters([name])));
}
