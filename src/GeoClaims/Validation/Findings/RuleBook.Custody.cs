namespace GeoClaims;

// Content, too: what is kept of the evidence, and who held and checked it.
internal static partial class RuleBook
{
    public static readonly Rule WrittenHash = Error("GC232", "A hash is written as algorithm:hexadecimal.",
        "A hash that is cut or misspelt fits no file.",
        "Copy it anew, in small letters, or let Exhibit.Measure compute it.");
    public static readonly Rule KnownHash = Warning("GC233", "A hash is of an algorithm that can be relied on and computed here.",
        "Two files can be made to share an md5 or sha1; what cannot be computed cannot be compared.",
        "Let Exhibit.Measure hash the file again, by sha256, sha384, sha512, sha3-256, sha3-384 or sha3-512.");
    public static readonly Rule CountedSize = Error("GC234", "A size is not below zero.",
        "A file holds a count of bytes.",
        "Let Exhibit.Measure count them.");
    public static readonly Rule WrittenMediaType = Warning("GC235", "A media type is written as type/subtype.",
        "Programs find out from it how to show a file (RFC 6838, section 4.2).",
        "Write it as in image/jpeg or text/html, or leave it out.");
    public static readonly Rule SealsFit = Error("GC236", "Every transfer fits its seal.",
        "A record of custody that was changed after it was written proves nothing.",
        "Put back what was changed, or take the transfers out and add them anew by HandOver.");
    public static readonly Rule UnbrokenCustody =
        Warning("GC237", "A chain of custody leads from holder to holder, forwards in time, with the same content.",
        "Where it breaks, nobody can say who could have changed the file (Berkeley Protocol, ¶167).",
        "Correct a name or a time that was misread, add the transfer that is missing, or keep the gap in the open.");
    public static readonly Rule WholePage =
        Warning("GC238", "A captured web page has its address, its source code, and a full-page capture with date and time.",
        "That is the least a court may ask of a page as evidence (Berkeley Protocol, ¶155).",
        "Add what is missing as exhibits of the same address, of the kinds "
            + "PageSource and PageCapture; a WebArchive holds the source code.");
    public static readonly Rule CheckTold = Warning("GC239", "A check says when it was made and what came of it.",
        "A check without a result is a plan, and one without a date cannot be placed.",
        "State At and Result; a check that settled nothing is Inconclusive.");
}
