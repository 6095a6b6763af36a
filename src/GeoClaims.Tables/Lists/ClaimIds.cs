using System.Buffers;

namespace GeoClaims;

/// <summary>Ids of claims, made of who takes which stance on what.</summary>
internal static class ClaimIds
{
    private const int LongestSlug = 40;
    private const string Prefix = "claim:";
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>How much room an id may take while it is written.</summary>
    public static int Most(string claimant, string stance, string proposition)
        => Prefix.Length + claimant.Length + stance.Length + proposition.Length + 2;

    /// <summary>Writes the id into the room given for it.</summary>
    public static ReadOnlySpan<char> Write(string claimant, string stance, string proposition, Span<char> room)
    {
        var who = WithoutPrefix(claimant);
        var what = WithoutPrefix(proposition);
        var made = room[..(Prefix.Length + who.Length + stance.Length + what.Length + 2)];
        // Ids that are plain already are joined and cut as the builder would, without the texts between.
        Prefix.CopyTo(made);
        var slug = made[Prefix.Length..];
        who.CopyTo(slug);
        stance.CopyTo(slug[(who.Length + 1)..]);
        what.CopyTo(slug[(who.Length + stance.Length + 2)..]);
        slug[who.Length] = slug[who.Length + stance.Length + 1] = '-';
        if (slug.ContainsAnyExcept(Plain)) return Prefix + IdText.Slug($"{who} {stance} {what}");
        var length = made.Length;
        if (slug.Length > LongestSlug)
        {
            var cut = slug[..(LongestSlug + 1)].LastIndexOf('-');
            length = Prefix.Length + (cut > 0 ? cut : LongestSlug);
        }
        return made[..length].TrimEnd('-');
    }

    /// <summary>The part of an id behind its prefix.</summary>
    public static ReadOnlySpan<char> WithoutPrefix(string id) => id.AsSpan(id.IndexOf(':', StringComparison.Ordinal) + 1);
}
