using System.Runtime.CompilerServices;
using FluentValidation;

namespace GeoClaims;

internal static class RuleExtensions
{
    /// <summary>A word is one of those that its enumeration lists.</summary>
    /// <remarks>The rule is about the whole record: one about each enumeration's own values would have code of its own to be compiled
    /// in every process.</remarks>
    public static void Listed<T, TWord>(this AbstractValidator<T> rules, Func<T, TWord> word,
        [CallerArgumentExpression(nameof(word))] string path = "") where T : class where TWord : struct, Enum
        => rules.Listed(record => (TWord?)word(record), path);

    /// <summary>The same of a word that may be left out.</summary>
    public static void Listed<T, TWord>(this AbstractValidator<T> rules, Func<T, TWord?> word,
        [CallerArgumentExpression(nameof(word))] string path = "") where T : class where TWord : struct, Enum
        => rules.RuleFor(record => record).Must(record => word(record) is not { } value || ListedValues.Of<TWord>().Has(value))
            .OverridePropertyName(MemberOf(path))
            .Breaks(RuleBook.ClosedWords, record => ListedValues.Of<TWord>().Refusal(word(record)!.Value));

    /// <summary>The member that an expression such as <c>e => e.Place?.Precision</c> leads to.</summary>
    public static string MemberOf(string expression)
        => expression[(expression.IndexOf('.', StringComparison.Ordinal) + 1)..].Replace("?", "", StringComparison.Ordinal);

    /// <summary>Names the rule of ours that a FluentValidation rule stands for, with our message.</summary>
    public static void Breaks<T, TProperty>(this IRuleBuilderOptions<T, TProperty> builder, Rule rule, Func<T, string> message)
        => builder.WithErrorCode(rule.Code).WithMessage(rule.Title).WithState(record => (rule, message(record)));

    /// <summary>The same, where the rule asks only of some records.</summary>
    public static void Breaks<T, TProperty>(this IRuleBuilderOptions<T, TProperty> builder, Rule rule, Func<T, string> message,
        Func<T, bool> asks)
    {
        builder.When(asks);
        builder.Breaks(rule, message);
    }
}
