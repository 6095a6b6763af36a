using FluentValidation;

namespace GeoClaims;

internal static class HashRules
{
    /// <summary>Asks that a text, where there is one, is a hash, and of an algorithm that can be computed here.</summary>
    public static void IsHash<T>(this IRuleBuilder<T, string?> text)
    {
        text.Must(hash => hash is null || HashText.Refusal(hash) is null)
            .WithErrorCode(RuleBook.WrittenHash.Code).WithMessage(RuleBook.WrittenHash.Title)
            .WithState((_, hash) => (RuleBook.WrittenHash, HashText.Refusal(hash ?? "") ?? ""));
        text.Must(hash => hash is null || HashText.Refusal(hash) is not null || HashText.IsKnown(HashText.AlgorithmOf(hash)))
            .WithErrorCode(RuleBook.KnownHash.Code).WithMessage(RuleBook.KnownHash.Title)
            .WithState((_, hash) => (RuleBook.KnownHash,
                $"'{HashText.AlgorithmOf(hash ?? "")}' is not computed here. Hash the file again, by {HashText.Known}."));
    }
}
