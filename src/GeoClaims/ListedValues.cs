using System.Runtime.CompilerServices;

namespace GeoClaims;

/// <summary>The values that an enumeration lists, with their words in JSON.</summary>
/// <remarks>
/// They are kept as whole numbers: code for those is in the runtime, compiled, while code for each enumeration's own tables
/// would be compiled in every process that reads its first case.
/// </remarks>
internal sealed class ListedValues
{
    private readonly string _names;
    private readonly Dictionary<string, int> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _words = [];

    private ListedValues(Type type)
    {
        var names = Enum.GetNames(type);
        var values = (int[])Enum.GetValuesAsUnderlyingType(type);
        for (var i = 0; i < names.Length; i++)
        {
            var word = Words.Split(names[i], '-');
            _values.Add(word, values[i]);
            _words.Add(values[i], word);
        }
        _names = string.Join(", ", names);
    }

    /// <summary>The words, in the order of the values.</summary>
    public IReadOnlyCollection<string> InWords => _values.Keys;

    public static ListedValues Of<T>() where T : struct, Enum => Kept<T>.Values;

    public bool Has<T>(T value) where T : struct, Enum => _words.ContainsKey(Unsafe.BitCast<T, int>(value));

    /// <summary>What is wrong with a value that is not listed, and which ones are.</summary>
    public string Refusal<T>(T value) where T : struct, Enum => $"'{value}' is none of the listed values: {_names}.";

    public string? Word<T>(T value) where T : struct, Enum => _words.GetValueOrDefault(Unsafe.BitCast<T, int>(value));

    public bool TryFind<T>(string word, out T value) where T : struct, Enum
    {
        var isListed = _values.TryGetValue(word, out var number);
        value = Unsafe.BitCast<int, T>(number);
        return isListed;
    }

    private static class Kept<T> where T : struct, Enum
    {
        public static readonly ListedValues Values = new(typeof(T));
    }
}
