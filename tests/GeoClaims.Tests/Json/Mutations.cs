using System.Text;
using System.Text.Json;

namespace GeoClaims.Tests;

/// <summary>Makes broken files out of a whole one: by its bytes, and by its tokens, so that much of what comes out is still JSON.</summary>
internal sealed class Mutations
{
    private static readonly string[] Strange =
    [
        "null", "true", "false", "0", "-1", "7", "0.5", "1e999", "-0", "1e-400", "99999999999999999999", "\"\"", "\" \"", "[]", "{}",
        "[null]", "[[]]", "{\"a\":1}",
        "\"\\ud800\"", "\"\\u0000\"", "\"2024-13\"", "\"../..\"", "\"9998-12-31/9998-12-31\"", "\"actor:nobody\"", "\"ev:\"", "\"asserts\"",
        "\"CC\"", "\"A\"",
        "\"Europe/Moscow\"", "[0,0.5,1]", "[1,0,0.5]", "[90,180]", "\"geoclaims/2\"", "NaN", "'x'", "/*x*/1", "\"" + new string('x', 5000)
            + "\"", new string('[', 200),
    ];

    private readonly byte[] _file;
    private readonly List<Range> _tokens = [];
    private readonly List<(string Member, Range Place)> _values = [];
    private readonly ILookup<string, Range> _byMember;

    public Mutations(string json)
    {
        _file = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(_file);
        var member = "";
        while (reader.Read())
        {
            Range token = (int)reader.TokenStartIndex..(int)reader.BytesConsumed;
            _tokens.Add(token);
            if (reader.TokenType == JsonTokenType.PropertyName) member = reader.GetString()!;
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
                _values.Add((member, token));
        }
        _byMember = _values.ToLookup(v => v.Member, v => v.Place);
    }

    /// <summary>A file with one to three changes.</summary>
    public byte[] Next(Draw draw)
    {
        // Later changes know nothing of the earlier ones: they may hit what is no token any more, which is as good.
        var file = Change(_file, draw);
        for (var more = draw.Below(3); more > 0; more--) file = draw.Chance() ? Change(file, draw) : FlipBit(file, draw);
        return file;
    }

    private byte[] Change(byte[] file, Draw draw)
    {
        var whole = file.Length == _file.Length;
        if (!whole) return FlipBit(file, draw);
        var token = draw.Pick(_tokens);
        var (member, value) = draw.Pick(_values);
        return draw.Below(12) switch
        {
            0 => FlipBit(file, draw),
            1 => Replace(file, token, []),
            2 => Replace(file, token, [.. file[token], .. file[token]]),
            3 => Replace(file, token, [.. file[token], (byte)',', .. file[token]]),
            4 => Replace(file, value, file[draw.Pick(_values).Place]),
            5 or 6 => Replace(file, value, Encoding.UTF8.GetBytes(draw.Pick(Strange))),
            7 => Replace(file, token, file[draw.Pick(_tokens)]),
            8 => file[..draw.Below(file.Length)],
            // The value of the same member elsewhere: mostly still a case, if another one.
            _ => Replace(file, value, file[draw.Pick([.. _byMember[member]])]),
        };
    }

    private static byte[] FlipBit(byte[] file, Draw draw)
    {
        if (file.Length == 0) return [(byte)draw.Below(256)];
        byte[] changed = [.. file];
        changed[draw.Below(changed.Length)] ^= (byte)(1 << draw.Below(8));
        return changed;
    }

    private static byte[] Replace(byte[] file, Range place, byte[] by) => [.. file[..place.Start], .. by, .. file[place.End..]];
}
