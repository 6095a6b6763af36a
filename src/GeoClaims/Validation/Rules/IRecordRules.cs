using FluentValidation.Results;

namespace GeoClaims;

/// <summary>The rules for one kind of record, asked without its type.</summary>
internal interface IRecordRules
{
    /// <summary>What is wrong with a record of that kind.</summary>
    ValidationResult Check(CaseRecord record);
}
