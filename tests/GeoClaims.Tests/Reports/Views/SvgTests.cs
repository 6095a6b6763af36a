using System.Globalization;
using System.Xml.Linq;
using CrocusAttack;

namespace GeoClaims.Tests;

internal sealed class SvgTests
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";
    private static readonly string[] s_tags = ["svg", "title", "desc", "rect", "line", "path", "circle", "text"];

    [TestCase("crocus")]
    [TestCase("hostile")]
    public void A_picture_stands_alone(string name)
    {
        foreach (var picture in Pictures(name == "crocus" ? CrocusCase.Build() : HostileCase.File))
        {
            var root = XDocument.Parse(picture).Root!;
            using (Assert.EnterMultipleScope())
            {
                Assert.That(root.DescendantsAndSelf().Select(e => e.Name.LocalName).Except(s_tags), Is.Empty);
                Assert.That(root.DescendantsAndSelf().Attributes().Select(a => a.Name.LocalName)
                    .Where(a => a is "style" or "class" or "href" || a.StartsWith("on", StringComparison.Ordinal)), Is.Empty);
                Assert.That((string?)root.Attribute("role"), Is.EqualTo("img"));
                Assert.That(((string)root.Attribute("aria-labelledby")!)
                    .Split(' '), Is.EqualTo(root.Descendants().Attributes("id").Select(a => a.Value)));
                Assert.That((string?)root.Element(s_svg + "title"), Is.Not.Empty);
                Assert.That((string?)root.Element(s_svg + "desc"), Is.Not.Empty);
                Assert.That((string?)root.Elements(s_svg + "rect").First().Attribute("fill"), Is.EqualTo("#ffffff"));
            }
        }
    }

    [Test]
    public void Two_pictures_on_one_page_share_no_id()
        => Assert.That(Pictures(CrocusCase.Build()).Distinct()
            .SelectMany(p => XDocument.Parse(p).Descendants().Attributes("id").Select(a => a.Value)), Is.Unique);

    [Test]
    public void A_picture_reads_the_same_under_any_culture()
    {
        var (file, question) = (Bridge.File(), Bridge.File().Questions[0].Id);

        Assert.That(ForeignCulture.Run("de-DE", () => file.Evaluate(question).ToSvg()), Is.EqualTo(file.Evaluate(question).ToSvg()));
    }

    [Test]
    public void All_that_a_picture_draws_lies_within_it()
    {
        foreach (var root in Pictures(CrocusCase.Build()).Concat(Pictures(HostileCase.File)).Select(p => XDocument.Parse(p).Root!))
        {
            var (width, height) = ((string)root.Attribute("viewBox")!).Split(' ') is [_, _, var w, var h]
                ? (double.Parse(w, CultureInfo.InvariantCulture), double.Parse(h, CultureInfo.InvariantCulture))
                : default;
            foreach (var shape in root.Elements().Where(e => e.Attribute("x") is not null))
            {
                Assert.That((double)shape.Attribute("x")! + ((double?)shape.Attribute("width") ?? 0), Is.InRange(0, width));
                Assert.That((double)shape.Attribute("y")!, Is.InRange(0, height));
            }
        }
    }

    [Test]
    public void The_picture_of_a_judgement_says_word_range_and_number_together()
    {
        var evaluation = CrocusCase.Build().Evaluate(CrocusCase.Who);

        Assert.That(XDocument.Parse(evaluation.ToSvg()).Descendants(s_svg + "text")
            .Select(t => t.Value), Is.SupersetOf(evaluation.Estimates.Select(e => $"{e.Term}, {e.Percent}")));
    }

    [Test]
    public void The_pictures_of_the_bridge_are_those_that_were_approved()
    {
        var evaluation = Bridge.File().Evaluate(Bridge.File().Questions[0].Id);
        Golden.Verify("bridge-likelihood.svg", evaluation.ToSvg());
        Golden.Verify("bridge-matrix.svg", evaluation.Matrix.ToSvg());
        Golden.Verify("bridge-replay.svg", Bridge.File().Replay(evaluation.Question.Id).ToSvg());
        Golden.Verify("bridge-evaluation.md", evaluation.ToMarkdown());
    }

    private static IEnumerable<string> Pictures(CaseFile file) => file.Questions.Take(5).SelectMany(q =>
    {
        var (evaluation, report) = (file.Evaluate(q.Id), file.ToReport(q.Id, new ReportOptions { Evaluation = new() { Draws = 50 } }));
        return new[] { evaluation.ToSvg(), evaluation.Matrix.ToSvg(), file.Replay(q.Id)
            .ToSvg(), report.Timeline.ToSvg(), report.Graph.ToSvg(), report.Map?.ToSvg() }.OfType<string>();
    });
}
