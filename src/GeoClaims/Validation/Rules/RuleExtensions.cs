using FluentValidation;

namespace GeoClaims;

internal static class RuleExtensions
{
    public static IRuleBuilderOptions<T, TWord> BreaksClosedWords<T, TWord>(this IRuleBuilderOptions<T, TWord> builder, Func<T, TWord> word)
        where TWord : struct, Enum
        => builder.WithErrorCode(RuleBook.ClosedWords.Code).WithMessage(RuleBook.ClosedWords.Title)
            .WithState(record =>
                (RuleBook.ClosedWords, $"'{word(record)}' is none of the listed values: {string.Join(", ", Enum.GetNames<TWord>())}."));

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
