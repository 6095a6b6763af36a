namespace GeoClaims.Storage;

/// <summary>The few words in which the engines' SQL differs.</summary>
internal abstract class SqlWords
{
    /// <summary>Whether the words of a row hold what a parameter asks for.</summary>
    public abstract string Matches(string row, string parameter);

    /// <summary>The parameter: all of these words, those marked with any ending.</summary>
    public abstract string Query(IReadOnlyList<(string Word, bool IsStart)> words);

    /// <summary>The words of a row, parted by blanks, in any order.</summary>
    public abstract string Listed(string row);
}
