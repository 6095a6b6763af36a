using System.Text;

namespace GeoClaims.Cli;

/// <summary>Writes text on, without what could harm a terminal. Colours are the tool's own and go past it.</summary>
internal sealed class HarmlessWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (!HarmlessText.IsHarmful(value)) inner.Write(value);
    }

    public override void Write(string? value) => inner.Write(HarmlessText.Of(value ?? ""));

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void WriteLine() => inner.Write('\n');

    public override void WriteLine(string? value) => Write(value + "\n");

    public override void Flush() => inner.Flush();

    /// <summary>Writes a text of the tool's own as it is.</summary>
    public void WriteOwn(string text) => inner.Write(text);
}
