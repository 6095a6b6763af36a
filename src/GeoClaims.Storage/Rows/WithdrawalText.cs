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
