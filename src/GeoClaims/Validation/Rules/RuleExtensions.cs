using FluentValidation;

namespace GeoClaims;

internal static class RuleExtensions
{
    /// <summary>Names the rule of ours that a FluentValidation rule stands for, with our message.</summary>
    public static void Breaks<T, TProperty>(this IRuleBuilderOptions<T, TProperty> builder, Rule rule, Func<T, string> message)
        => builder.WithErrorCode(rule.Code).WithMessage(rule.Title).WithState(record => (rule, message(record)));
}
