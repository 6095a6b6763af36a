using System.Runtime.CompilerServices;

namespace GeoClaims;

// Events, actors, and who publishes what.
public sealed partial class CaseFileBuilder
{
    /// <summary>Adds something that happened.</summary>
    /// <param name="name">What the event is called.</param>
    /// <param name="time">When, in EDTF, such as <c>2024-03-22T19:40+03:00</c>.</param>
    /// <param name="place">Where, in words.</param>
    /// <param name="reportedIn">Where it is reported.</param>
    /// <param name="at">The place in that report, such as <c>paragraph 2</c>.</param>
    /// <param name="id">The id; made from the text if left out.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Id<Event> Event(string name, string? time =
        null, string? place = null, Id<Report>? reportedIn = null, string? at = null, string? id = null,
        Func<Event, Event>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var caller = new CallerLine(file, line);
        return Keep(new Event
        {
            Id = NewId<Event>(id, name, caller),
            Name = name,
            Time = Time(time, "time", caller),
            Place = place is null ? null : new(place),
            Citations = Cited(reportedIn, at),
        }, with, caller).Id;
    }

    /// <summary>Adds somebody who acts or speaks.</summary>
    /// <param name="name">The actor's name.</param>
    /// <param name="kind">What the actor is.</param>
    /// <param name="id">The id; made from the text if left out.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Id<Actor> Actor(string name, ActorKind kind = ActorKind.Unstated, string? id = null,
        Func<Actor, Actor>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var caller = new CallerLine(file, line);
        return Keep(new Actor { Id = NewId<Actor>(id, name, caller), Name = name, Kind = kind }, with, caller).Id;
    }

    /// <summary>Adds somebody who publishes.</summary>
    /// <param name="name">The source's name.</param>
    /// <param name="reliability">How reliable it has been, A to F; F means that it cannot be judged.</param>
    /// <param name="because">Why it is graded so.</param>
    /// <param name="actor">The actor behind the source.</param>
    /// <param name="id">The id; made from the text if left out.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Id<Source> Source(string name, char reliability = 'F', string? because = null, Id<Actor>? actor = null, string? id = null,
        Func<Source, Source>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var caller = new CallerLine(file, line);
        return Keep(new Source
        {
            Id = NewId<Source>(id, name, caller),
            Name = name,
            Reliability = Grade(reliability, caller),
            ReliabilityBecause = because,
            Actor = actor,
        }, with, caller).Id;
    }

    /// <summary>Adds a publication.</summary>
    /// <param name="source">Who published it.</param>
    /// <param name="title">Its title.</param>
    /// <param name="published">When, in EDTF, such as <c>2024-03-25</c>.</param>
    /// <param name="address">Where it can be found.</param>
    /// <param name="id">The id; made from the text if left out.</param>
    /// <param name="with">Sets everything rarer.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public Id<Report> Report(Id<Source> source, string title, string? published = null, string? address = null, string? id = null,
        Func<Report, Report>? with = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var caller = new CallerLine(file, line);
        return Keep(new Report
        {
            Id = NewId<Report>(id, title, caller),
            Source = source,
            Title = title,
            Published = Time(published, "published", caller),
            Address = address,
        }, with, caller).Id;
    }
}
