using System.Diagnostics;
using System.Reflection;
using CrocusAttack;

namespace GeoClaims.Tests;

/// <summary>Every type that an analyst can hold shows itself.</summary>
internal sealed class ViewTypesTests
{
    // Who needs no view, and why.
    private static readonly Dictionary<Type, string> s_without = new()
    {
        [typeof(Id<>)] = "a handle; its text is all there is",
        [typeof(CaseFileBuilder)] = "it can be changed; what it builds has a view",
        [typeof(EvaluationOptions)] = "it goes in and does not come out; its text names every setting",
        [typeof(SentenceCatalogue)] = "it goes in and does not come out",
        [typeof(WorkProgress)] = "it is told while work goes on, and gone with it",
        [typeof(LoadLimits)] = "it goes in and does not come out",
        [typeof(PoolingOptions)] = "it goes in; its text names every setting",
        [typeof(ScoreOptions)] = "it goes in and does not come out",
        [typeof(RecordOptions)] = "it goes in and does not come out",
        [typeof(CopyingOptions)] = "it goes in and does not come out",
        [typeof(AnalystPooling)] = "a rule that users may write themselves; its text names it",
        [typeof(EvaluationMethod)] = "a rule that users may write themselves; its text names it",
        [typeof(TrustPolicy)] = "a rule that users may write themselves; its text names it",
    };

    private static IEnumerable<Type> Held
        => Models.Library.GetExportedTypes().Where(t => !t.Name.Contains('<', StringComparison.Ordinal) && !t.IsEnum && !t.IsInterface
        && !(t.IsAbstract && t.IsSealed) && !typeof(Exception).IsAssignableFrom(t) && !typeof(Delegate).IsAssignableFrom(t));

    private static IEnumerable<Type> Viewed => Held.Where(t => !s_without.ContainsKey(t));

    [TestCaseSource(nameof(Viewed))]
    public void A_type_shows_itself_by_members_that_notebooks_find(Type type)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var name in new[] { "ToHtml", "ToMarkdown" })
            {
                var method = ShownValues.Writer(type, name);
                Assert.That(method?.ReturnType, Is.EqualTo(typeof(string)), name);
                Assert.That(method?.DeclaringType?.IsInterface, Is.False, name);
            }
            Assert.That(type.GetCustomAttributes<DebuggerDisplayAttribute>(), Is.Not.Empty);
            Assert.That(type.GetCustomAttributes(true).Select(a => a.GetType().Name), Has.Member("TypeFormatterSourceAttribute"));
        }
    }

    [Test]
    public void Those_without_a_view_are_named_for_a_reason()
        => Assert.That(s_without.Keys.Where(t => ShownValues.Writer(t, "ToHtml") is not null || !Held.Contains(t)), Is.Empty);

    [Test]
    public void Values_that_nobody_filled_show_themselves_too()
    {
        foreach (var type in Viewed.Where(t => t.IsValueType))
        {
            var value = Activator.CreateInstance(type.IsGenericType ? type.MakeGenericType(typeof(string)) : type)!;
            Assert.That(JupyterSanitizer.Complaints(ShownValues.Write(value, "ToHtml")), Is.Empty, type.Name);
            Assert.That(ShownValues.Write(value, "ToMarkdown"), Is.Not.Null, type.Name);
        }
    }

    [Test]
    public void No_text_of_a_result_reads_like_a_program()
    {
        foreach (var value in ShownValues.Of(CrocusCase.Build()))
            Assert.That(value.ToString(),
                Does.Not.Contain("{").And.Not.Contain("GeoClaims.").And.Not.Contain("System.").And.Not.Contain("`"), value.GetType().Name);
    }

    [Test]
    public void The_convention_of_NET_Interactive_is_kept()
    {
        var attribute = typeof(Claim).GetCustomAttributes(true).Single(a => a.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)Property(attribute, "FormatterSourceType"))!;
        var formatters = (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!;
        var claim = Bridge.File().Claims[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Property(attribute, "PreferredMimeTypes"), Is.EqualTo(new[] { "text/html", "text/plain" }));
            Assert.That(formatters.Select(f => Write(f, claim)), Is.EqualTo(new[] { ("text/html", claim.ToHtml()),
                ("text/plain", claim.ToString()), ("text/markdown", claim.ToMarkdown()) }));
            Assert.That(formatters.Select(f => (bool)f.GetType().GetMethod("Format")!.Invoke(f, ["a text", TextWriter.Null])!),
                Has.All.False);
        }
    }

    private static object Property(object value, string name) => value.GetType().GetProperty(name)!.GetValue(value)!;

    private static (string, string) Write(object formatter, object value)
    {
        using var writer = new StringWriter();
        formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer]);
        return ((string)Property(formatter, "MimeType"), writer.ToString());
    }
}
