namespace GeoClaims.Browser.Tests;

/// <summary>Texts that have broken out of pages, or broken pages.</summary>
internal static class HostileText
{
    private static readonly string[] Texts =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover=alert(1) x='", "\" onfocus=alert(1) autofocus x=\"",
        "</script><script>alert(1)</script>",
        "</title><svg onload=alert(1)>", "</style><style>*{display:none}</style>", "<!-- <script>", "--><b>", "]]><![CDATA[",
        "</textarea></table></bdi></p>", "&lt;script&gt; &amp;amp; &#60;img&#62; &nbsp",
        "<iframe srcdoc='<script>parent.alert(1)</script>'>", "<a href=javascript:alert(1)>press</a>", "<base href=//example.org>",
        "<meta http-equiv=refresh content=0;url=//example.org>", "<math><mtext><style><img src=x onerror=alert(1)>",
        "${alert(1)} {{constructor.constructor('alert(1)')()}} <%= 1 %>",
        "`*_{}[]()#+!|~\\ [x](javascript:alert(1)) ![x](https://example.org/x.png)", "@import url(//example.org); expression(alert(1))",
        "\u202Etxet denrut\u202C \u2066isolated \u2067still open", "\u200F\u061C\u200Bno width\uFEFF",
        "\u0000null \u0001\u0008\u001B[31m \u007F\u0085\u009F", "line\nbreak\r\ntab\t\u2028\u2029end",
        "هجوم على قاعة كروكوس في موسكو", "מי עמד מאחורי ההתקפה?", "Кто стоял за нападением на «Крокус»?", "谁是袭击的幕后黑手？",
        "👩‍🚒👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇺🇦✍🏽",
        "Z̸̢͎̀͂a̷l̵g̴o̶ e\u0301\u0301\u0301\u0301", "\uFFFE\uFFFF\uFDD0", "", "   ", "null", "__proto__",
        "#asof=x", "%00%3Cscript%3E",
    ];

    private static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
        "\u0001javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:msgbox(1)",
        "file:///etc/hosts", "blob:https://example.org/1", "//example.org/x", "https://example.org/\" onmouseover=alert(1) x=\"",
        "https://example.org/<script>alert(1)</script>", "https:javascript:alert(1)", "http://[", "https://\u202Egro.elpmaxe",
        "https://user:secret@example.org@example.com/", "shelf 12",
    ];

    public static int Count => Texts.Length;

    /// <summary>The text at a place in an endless list; each hundredth is a word of ten thousand letters.</summary>
    public static string At(int place) => place % 100 == 50 ? new string('W', 10_000) : Texts[place % Texts.Length];

    public static string AddressAt(int place) => Addresses[place % Addresses.Length];
}
