using System.Globalization;
using System.Text;

namespace GeoClaims.Benchmarks;

/// <summary>The tables that are read.</summary>
internal static class TableInputs
{
    public static byte[] Claims(int rows)
    {
        var text = new StringBuilder("Who,What,Stance,When,Report,At\n");
        for (var i = 0; i < rows; i++)
            text.Append(CultureInfo.InvariantCulture,
                $"Speaker {i % 500},\"Statement {i % 20_000}, as made\",{(i % 3 == 0 ? "denies" : "asserts")},")
                .Append(CultureInfo.InvariantCulture, $"2024-{i % 12 + 1:00}-{i % 28 + 1:00},Report {i % 2_000},paragraph {i}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] Matrix(int rows)
    {
        var text = new StringBuilder("Evidence,A,B,C,D,E,F,G,H\n");
        for (var i = 0; i < rows; i++) text.Append(CultureInfo.InvariantCulture, $"Item number {i},CC,C,N,I,II,C,NA,I\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
