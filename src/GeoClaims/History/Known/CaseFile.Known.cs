using NodaTime;
using NodaTime.Text;

namespace GeoClaims;

public sealed partial class CaseFile
{
    private readonly CaseFile? _whole;
    private KnownTable? _known;

    private CaseFile(CaseFile whole, Projection known, string asked, Instant at, KnownBound bound)
    {
        (Title, Zone, Handling, _whole) = (whole.Title, whole.Zone, whole.Handling, whole);
        Events = new(known.Of(whole.Events), this);
        Actors = new(known.Of(whole.Actors), this);
        Sources = new(known.Of(whole.Sources), this);
        Reports = new(known.Of(whole.Reports), this);
        Propositions = new(known.Of(whole.Propositions), this);
        Questions = new(known.Of(whole.Questions), this);
        Hypotheses = new(known.Of(whole.Hypotheses), this);
        Claims = new(known.Of(whole.Claims), this);
        Evidence = new(known.Of(whole.Evidence), this);
        Assessments = new(known.Of(whole.Assessments), this);
        Implications = new(known.Of(whole.Implications), this);
        Interests = new(known.Of(whole.Interests), this);
        Indicators = new(known.Of(whole.Indicators), this);
        Judgements = new(known.Of(whole.Judgements), this);
        _index = new(Records(),
        [
            Events.Count, Actors.Count, Sources.Count, Reports.Count, Propositions.Count, Questions.Count, Hypotheses.Count,
            Claims.Count, Evidence.Count, Assessments.Count, Implications.Count, Interests.Count, Indicators.Count,
            Judgements.Count,
        ]);
        Knowledge = new(at, asked, bound)
        {
            LeftOut = known.LeftOut,
            Trimmed = known.Trimmed,
            Undated = whole.Known.Timeline(bound).Undated,
            JudgedToday = Projection.WithoutStart(Assessments),
        };
        _view = $", as known at {asked}";
    }

    /// <summary>If the case was made by <see cref="AsOf(Instant, KnownBound)"/>:
    /// as known when, and what that leaves out. Null for a whole case.</summary>
    public Knowledge? Knowledge { get; }

    private KnownTable Known => _known ??= new(this);

    /// <summary>The case as it was known at an instant, that instant included.</summary>
    /// <remarks>
    /// <para>What was known is kept, what was not is left out, and records that were known
    /// only in part are trimmed. Records of which nothing came later are the same instances.
    /// The result is a case like any other, and <see cref="Knowledge"/> says what it leaves out.
    /// <see cref="WhyKnown(CaseRecord)"/> explains a record's time. These are the rules:</para>
    /// <list type="bullet">
    /// <item><description>A <em>report</em> is known since it was published. When it was read
    /// for the case (<see cref="Report.Accessed"/>) plays no part.</description></item>
    /// <item><description>An <em>event</em>, a <em>claim</em>, an <em>item of evidence</em>, an
    /// <em>implication</em> or an <em>interest</em> is known from its <c>KnownFrom</c>; else since the earliest
    /// of the reports cited was published, not counting those published before
    /// the thing itself happened, was made or was observed; else since then.
    /// The earliest bound is never before that either.</description></item>
    /// <item><description>An item <em>that claims were made</em> is not known before the first of them, nor
    /// is a <em>proposition about claims</em>, nor what stands on such a proposition.</description></item>
    /// <item><description>An <em>assumption</em> without <c>KnownFrom</c> is there as soon as the
    /// first item that rests on it: nobody could have used the item without it.</description></item>
    /// <item><description>An <em>assessment</em> stands from <see cref="Assessment.Since"/>, but not
    /// before its item; without a start, from when the item was known. It is then today's judgement
    /// on the knowledge of that day, and <see cref="GeoClaims.Knowledge.JudgedToday"/> counts it.</description></item>
    /// <item><description>A <em>direct judgement</em> is known since it was made; without a time it stands throughout.</description></item>
    /// <item><description><em>Actors, sources, propositions, questions, hypotheses</em> and <em>indicators</em> are
    /// the frame that the analyst sets. They stand throughout, so that the same question is asked on every day;
    /// and so do implications, interests and assumptions of the analyst's own, which cite nothing.</description></item>
    /// <item><description>Within a record: a <em>resolution</em> is known since its earliest report, else
    /// since it was settled; an indicator's <em>status</em> like an item, and before that nobody has looked;
    /// an <em>affiliation</em> since its span began; an <em>exhibit</em> since it was captured, a transfer or a check since
    /// it was made. Citations of reports, and links to events, claims and items that were not known yet, are trimmed;
    /// what is known from a stated time before any of its reports then cites none.</description></item>
    /// <item><description>Whatever has no date and no dated report is taken as known
    /// throughout, and named in <see cref="GeoClaims.Knowledge.Undated"/>.</description></item>
    /// </list>
    /// <para>Of an interval with an open end, the latest bound is that of its start; of a set with an
    /// open end there is none, and what hangs on it is known only at <see cref="Instant.MaxValue"/>.
    /// The words of a record are not read: a sentence that tells of later things stays as it is.</para>
    /// <para>The case as known at an instant, taken from the case as known at a later one, is
    /// the same as taken from the whole case. What is left out does not come back.</para>
    /// </remarks>
    /// <param name="instant">The instant.</param>
    /// <param name="bound">Which end of an uncertain time counts; the latest if
    /// left out, so that nothing shows up before it must have been known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is not one of the two.</exception>
    public CaseFile AsOf(Instant instant, KnownBound bound = KnownBound.Latest)
        => AsOf(instant, InstantPattern.ExtendedIso.Format(instant), bound);

    /// <summary>The case as it was known at a time given in words of EDTF, such as <c>2024-03-23T12:00Z</c>
    /// or <c>2024-03-23</c>: see <see cref="AsOf(Instant, KnownBound)"/>.</summary>
    /// <param name="time">The time, read in the case's clock zone if it names none.
    /// Of a time that lasts, the end counts: of a day, its last instant.</param>
    /// <param name="bound">Which end of an uncertain time in the case counts; the latest if left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="time"/> is no such time; the message says where and why.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is not one of the two.</exception>
    public CaseFile AsOf(string time, KnownBound bound = KnownBound.Latest)
    {
        ArgumentNullException.ThrowIfNull(time);
        var asked = EdtfTime.Parse(time);
        return AsOf(asked.Latest(Zone.Zone), asked.Precision == EdtfPrecision.TimeOfDay ? asked.Text : $"the end of {asked}", bound);
    }

    /// <summary>From when a record is known, and why.</summary>
    /// <param name="id">The record's id.</param>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <exception cref="KeyNotFoundException">The case has no such record.</exception>
    public WhyKnown WhyKnown<T>(Id<T> id) where T : CaseRecord => WhyKnown(Get(id));

    /// <summary>From when a record is known, and why.</summary>
    /// <param name="record">The record, or another with its key: what this case holds under that key is explained.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The case has no such record.</exception>
    public WhyKnown WhyKnown(CaseRecord record) => Known.Why(NumberOf(record));

    /// <summary>The instants at which anything becomes known, in order, with what does.</summary>
    internal ValueList<KnownStep> KnownSteps(KnownBound bound) => KnownStep.Of(Known, Known.Timeline(bound));

    private int NumberOf(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var number = Known.Numbers.Find(record);
        return number < 0 ? throw new KeyNotFoundException($"The case has no {record.RecordKind.Word} '{record.Key}'.") : number;
    }

    private CaseFile AsOf(Instant instant, string asked, KnownBound bound)
    {
        if (Knowledge is { } view && view.Bound == bound)
        {
            // What was trimmed cannot say any more when it was known: the whole case can.
            return view.At <= instant || _whole is null ? this : _whole.AsOf(instant, asked, bound);
        }
        var timeline = Known.Timeline(bound);
        if (Knowledge is { } earlier && earlier.At <= instant) (instant, asked) = (earlier.At, earlier.Asked);
        return new(this, new Projection(Known.Numbers, timeline, timeline.At(instant)), asked, instant, bound);
    }
}
