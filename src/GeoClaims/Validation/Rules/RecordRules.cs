using System.Linq.Expressions;
using FluentValidation;

namespace GeoClaims;

/// <summary>The rules for one kind of record taken alone.</summary>
/// <remarks>Messages travel as state and not as FluentValidation's message, which
/// would follow the culture and take what stands in braces for a name to be filled in.</remarks>
internal abstract class RecordRules<T> : AbstractValidator<T> where T : CaseRecord
{
    protected void Needs(Expression<Func<T, string?>> text, string what)
        => RuleFor(text).Must(NotBlank).Breaks(RuleBook.TextGiven, _ => $"{what} is missing. Write it.");

    protected static bool NotBlank(string? text) => !Blank.Is(text);
}
