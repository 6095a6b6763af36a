using System.Globalization;

namespace GeoClaims;

/// <summary>One step of an explanation: what something adds, and where that is reported.</summary>
/// <param name="Name">What adds it: an item, a prior, a hypothesis, or a doubt settled.</param>
/// <param name="Record">The key of the record that the step is about.</param>
/// <param name="Value">What it adds, in the explanation's unit; −∞ if it rules a hypothesis out.</param>
/// <param name="Citations">Where it is reported.</param>
public sealed partial record ExplanationTerm(string Name, string Record, double Value, ValueList<Citation> Citations)
{
    /// <summary>The value with its name, such as <c>+1.39  Pier 3 shows no impact marks</c>.</summary>
    public override string ToString()
        => $"{(double.IsNegativeInfinity(Value)
            ? "   −∞"
            : Value.ToString("+0.00;−0.00; 0.00", CultureInfo.InvariantCulture))}  {Name}";
}
