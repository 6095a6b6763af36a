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

    protected void Listed<TWord>(Expression<Func<T, TWord>> word) where TWord : struct, Enum
        => RuleFor(word).Must(Enum.IsDefined).Breaks(RuleBook.ClosedWords,
            record => $"'{word.Compile()(record)}' is none of the listed values: {string.Join(", ", Enum.GetNames<TWord>())}.");

    protected static bool NotBlank(string? text) => !Blank.Is(text);
}
