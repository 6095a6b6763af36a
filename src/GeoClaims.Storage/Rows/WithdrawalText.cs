using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime.Text;

namespace GeoClaims.Storage;

/// <summary>The text of a withdrawal as it is stored, and the hash that chains it to the one before.</summary>
internal static class WithdrawalText
{
    public static string Write(Withdrawal withdrawal, string? previous) => JsonText.Of(writer =>
    {
        writer.WriteString("address", withdrawal.Address);
        writer.WriteString("at", InstantPattern.ExtendedIso.Format(withdrawal.At));
        writer.WriteString("author", withdrawal.Author);
        writer.WriteNumber("number", withdrawal.Number);
        if (previous is not null) writer.WriteString("previous", previous);
        writer.WriteString("reason", withdrawal.Reason);
    });

    /// <summary>The withdrawal of a text that is as it was noted after the one with this hash; null if it is not.</summary>
    public static Withdrawal? Following(int number, string body, string? previous)
        => Read(number, body) is var withdrawal && Write(withdrawal, previous) == body ? withdrawal : null;

    /// <summary>Adds the row of a withdrawal.</summary>
    public static void AddTo(RowSet rows, Withdrawal withdrawal, string body)
        => rows.Add((long)withdrawal.Number, StoredText.Address(withdrawal.Address), body, HashOf(body));

    public static string HashOf(string body) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))}";

    public static Withdrawal Read(int number, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return new(number, Text("address"), InstantPattern.ExtendedIso.Parse(Text("at")).GetValueOrThrow(), Text("author"),
                Text("reason"));

            string Text(string name) => root.GetProperty(name).GetString() ?? "";
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or UnparsableValueException)
        {
            throw new CaseStoreException(CaseStoreFault.Damaged, $"Withdrawal {number} cannot be read back: it was changed from outside.",
                e);
        }
    }
}
