using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;

namespace GeoClaims;

/// <summary>The rules for one kind of record taken alone.</summary>
/// <remarks>Messages travel as state and not as FluentValidation's message, which
/// would follow the culture and take what stands in braces for a name to be filled in.</remarks>
internal abstract class RecordRules<T> : WholeRules<T>, IRecordRules where T : CaseRecord
{
    /// <inheritdoc/>
    public ValidationResult Check(CaseRecord record) => Validate(new ValidationContext<T>((T)record));

    protected void Needs(Expression<Func<T, string?>> text, string what)
        => RuleFor(text).Must(NotBlank).Breaks(RuleBook.TextGiven, _ => $"{what} is missing. Write it.");
}
