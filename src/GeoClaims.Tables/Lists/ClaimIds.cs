using System.Buffers;

namespace GeoClaims;

/// <summary>Ids of claims, made of who takes which stance on what.</summary>
internal static class ClaimIds
{
    private const int LongestSlug = 40;
    private const string Prefix = "claim:";
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static Id<Claim> Of(string claimant, string stance, string proposition)
    {
        var who = Slug(claimant);
        var what = Slug(proposition);
        // Ids that are plain already are joined and cut as the builder would, without the texts between.
        Span<char> made = stackalloc char[Prefix.Length + who.Length + stance.Length + what.Length + 2];
        var length = made.Length;
        Prefix.CopyTo(made);
        var slug = made[Prefix.Length..];
        who.CopyTo(slug);
        stance.CopyTo(slug[(who.Length + 1)..]);
        what.CopyTo(slug[(who.Length + stance.Length + 2)..]);
        slug[who.Length] = slug[who.Length + stance.Length + 1] = '-';
        if (slug.ContainsAnyExcept(Plain)) return new(IdText.Slug($"{who} {stance} {what}"));
        if (slug.Length > LongestSlug)
        {
            var cut = slug[..(LongestSlug + 1)].LastIndexOf('-');
            length = Prefix.Length + (cut > 0 ? cut : LongestSlug);
        }
        return new(made[..length].TrimEnd('-').ToString());
    }

    private static ReadOnlySpan<char> Slug(string id) => id.AsSpan(id.IndexOf(':', StringComparison.Ordinal) + 1);
}
