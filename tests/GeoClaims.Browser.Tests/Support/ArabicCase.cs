namespace GeoClaims.Browser.Tests;

/// <summary>A small case written in Arabic, with a quote in English.</summary>
internal static class ArabicCase
{
    public static string Page { get; } = Build();

    private static string Build()
    {
        var b = new CaseFileBuilder("انفجار مرفأ بيروت، 4 آب/أغسطس 2020", zone: "Asia/Beirut", analyst: "ليلى");
        var question = b.Question("ما الذي سبّب انفجار المرفأ؟");
        var fire = b.Hypothesis(question, "اندلع حريق عرضي بجانب نترات الأمونيوم", name: "إهمال", id: "fire");
        var strike = b.Hypothesis(question, "ضربت طائرة مستودعاً في المرفأ", name: "ضربة", id: "strike");
        var source = b.Source("النهار", reliability: 'B', because: "صحيفة تذكر مصادرها");
        var first = b.Report(source, "ماذا حدث في المرفأ؟", published: "2020-08-05");
        var second = b.Report(source, "خبراء: 2750 طناً", published: "2020-08-07");
        var party = b.Actor("الحكومة", ActorKind.State);
        b.Claim(party, Stance.Asserts, fire, made: "2020-08-05", reportedIn: first, id: "says");
        var film = b.Evidence("لم يُرَ أي صاروخ في أي مقطع (F-16, GBU-39)", first, credibility: 2, id: "film");
        b.Assess(film, fire, Consistency.CC, because: "المقاطع كثيرة");
        b.Assess(film, strike, Consistency.II, because: "كان سيُرى");
        var stock = b.Evidence("خُزّنت 2750 طناً", second, credibility: 1, id: "stock");
        b.Assess(stock, fire, Consistency.CC, because: "وقود الحريق");
        b.Assess(stock, strike, Consistency.N, because: "لا فرق");
        return b.Build().ToReport(question, new() { Language = "ar", Evaluation = new() { Draws = 50 } }).ToPage();
    }
}
