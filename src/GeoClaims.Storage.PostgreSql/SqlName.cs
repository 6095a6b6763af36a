using System.Buffers;

namespace GeoClaims.Storage.PostgreSql;

/// <summary>Names of schemas and roles: a statement cannot take them as parameters, so nothing but plain names is let in.</summary>
internal static class SqlName
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    /// <exception cref="ArgumentException">The name is not plain.</exception>
    public static string Check(string name, string parameter)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        return name.Length is > 0 and <= 60 && !name.AsSpan().ContainsAnyExcept(Plain) && !char.IsAsciiDigit(name[0])
            ? name
            : throw new ArgumentException("A name of a schema or a role is written in small letters of ASCII, digits and '_', sixty at "
            + "most.", parameter);
    }
}
