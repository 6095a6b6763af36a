using GeoClaims;

namespace CrocusAttack;

/// <summary>What the sample was asked for.</summary>
internal sealed record Arguments(string Output, bool Ratings, string? AsOf)
{
    public const string Usage =
        "usage: CrocusAttack [--ratings] [--as-of TIME] [--output FOLDER], TIME such as 2024-03-23T12:00Z or 2024-03-23";

    public static bool TryRead(string[] args, out Arguments arguments)
    {
        arguments = new(".", false, null);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--ratings") arguments = arguments with { Ratings = true };
            else if (args[i] == "--output" && i + 1 < args.Length) arguments = arguments with { Output = args[++i] };
            else if (args[i] == "--as-of" && i + 1 < args.Length && EdtfTime.TryParse(args[i + 1], out _))
                arguments = arguments with { AsOf = args[++i] };
            else return false;
        }
        return true;
    }
}
