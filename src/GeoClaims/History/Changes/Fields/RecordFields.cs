namespace GeoClaims;

/// <summary>The fields of every kind of record. A test holds the tables to the records.</summary>
internal static partial class RecordFields
{
    private static readonly Field[][] ByKind = [.. Enum.GetValues<RecordKind>().Select(TableOf)];

    public static Field[] Of(CaseRecord record) => ByKind[(int)record.RecordKind];

    private static Field[] TableOf(RecordKind kind) => kind switch
    {
        RecordKind.Event => Event(),
        RecordKind.Actor => Actor(),
        RecordKind.Source => Source(),
        RecordKind.Report => Report(),
        RecordKind.Proposition => Proposition(),
        RecordKind.Question => Question(),
        RecordKind.Hypothesis => Hypothesis(),
        RecordKind.Claim => Claim(),
        RecordKind.Evidence => Evidence(),
        RecordKind.Assessment => Assessment(),
        RecordKind.Implication => Implication(),
        RecordKind.Interest => Interest(),
        RecordKind.Indicator => Indicator(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
