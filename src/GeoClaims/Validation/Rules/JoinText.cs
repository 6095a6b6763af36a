namespace GeoClaims;

/// <summary>The call that makes one record of two, for a finding to offer.</summary>
internal static class JoinText
{
    public static string Of<T>(T keep, T other) where T : CaseRecord => $"CaseChange.Join({IdOf(keep)}, {IdOf(other)})";

    private static string IdOf<T>(T record) where T : CaseRecord => $"new Id<{typeof(T).Name}>(\"{record.Key}\")";
}
