namespace CrocusAttack;

/// <summary>What the sample was asked for.</summary>
internal sealed record Arguments(string Output, bool Ratings)
{
    public const string Usage = "usage: CrocusAttack [--ratings] [--output FOLDER]";

    public static bool TryRead(string[] args, out Arguments arguments)
    {
        arguments = new(".", false);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--ratings") arguments = arguments with { Ratings = true };
            else if (args[i] == "--output" && i + 1 < args.Length) arguments = arguments with { Output = args[++i] };
            else return false;
        }
        return true;
    }
}
