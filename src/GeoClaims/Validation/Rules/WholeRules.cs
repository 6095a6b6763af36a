using System.Runtime.CompilerServices;
using FluentValidation;
using FluentValidation.Results;

namespace GeoClaims;

/// <summary>The rules for a thing and for the parts in its lists.</summary>
/// <remarks>FluentValidation's own rules for lists prepare themselves for every list that is empty, as most are; these ask only where
/// there is a part.</remarks>
internal abstract class WholeRules<T> : AbstractValidator<T> where T : class
{
    private readonly List<Action<T, ValidationResult>> _parts = [];

    /// <inheritdoc/>
    public override ValidationResult Validate(ValidationContext<T> context)
    {
        var result = base.Validate(context);
        foreach (var check in _parts) check(context.InstanceToValidate, result);
        return result;
    }

    /// <summary>The rules for each part in a list.</summary>
    protected void Each<TPart>(Func<T, ValueList<TPart>> parts, AbstractValidator<TPart> rules,
        [CallerArgumentExpression(nameof(parts))] string path = "")
    {
        var list = RuleExtensions.MemberOf(path);
        Each(parts, (part, at, found) =>
        {
            foreach (var failure in rules.Validate(part).Errors)
            {
                failure.PropertyName = $"{list}[{at}].{failure.PropertyName}";
                found.Add(failure);
            }
        });
    }

    /// <summary>The same, of a list whose parts may hold words that their enumeration does not list.</summary>
    protected void Each<TPart>(Func<T, ValueList<TPart>> parts, Action<AbstractValidator<TPart>> rules,
        [CallerArgumentExpression(nameof(parts))] string path = "")
    {
        var own = new InlineValidator<TPart>();
        rules(own);
        Each(parts, own, path);
    }

    /// <summary>One thing that must hold of each part in a list.</summary>
    protected void Each<TPart>(Func<T, ValueList<TPart>> parts, Func<TPart, bool> holds, Rule rule, string message,
        [CallerArgumentExpression(nameof(parts))] string path = "")
    {
        var list = RuleExtensions.MemberOf(path);
        Each(parts, (part, at, found) =>
        {
            if (!holds(part)) found.Add(new($"{list}[{at}]", rule.Title) { ErrorCode = rule.Code, CustomState = (rule, message) });
        });
    }

    private void Each<TPart>(Func<T, ValueList<TPart>> parts, Action<TPart, int, List<ValidationFailure>> check) => _parts.Add(
        (whole, result) =>
        {
            var at = 0;
            foreach (var part in parts(whole)) check(part, at++, result.Errors);
        });

    protected static bool NotBlank(string? text) => !Blank.Is(text);
}
