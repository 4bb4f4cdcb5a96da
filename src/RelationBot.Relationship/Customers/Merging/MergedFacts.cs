using RelationBot.Language.Statements;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// The facts of a merge. Each is copied, also one that the record kept knows already: of what says the same, or cannot both be, the one confirmed last
/// stands and is followed by nothing, the other is history and points to it. A copy that is taken back leaves its place in that line, and what is then
/// followed by nothing holds again: a fact stands as long as any record carries it, in whatever order merges are undone.
/// </summary>
internal sealed class MergedFacts(SqliteWriter writer, MergeJournal journal)
{
    private readonly List<Fact> _toldSince = [];
    private readonly HashSet<long> _reopened = [];

    /// <summary>Copies every fact of a record to the one that is kept; stops where that is full (<see cref="FactKey.Most"/>).</summary>
    public void Copy(long joined)
    {
        var kept = journal.Kept;
        var own = FactSql.Holding(writer, kept, null);
        var copies = new Dictionary<long, Fact>();
        foreach (var fact in FactSql.All(writer, joined))
        {
            var count = writer.Scalar<long>("UPDATE Customers SET LastFact = LastFact + 1 WHERE Id = $1 AND LastFact < $2 RETURNING LastFact", kept, FactKey.Most);
            if (count == 0)
            {
                break;
            }

            var origin = fact.Id;
            (fact.Id, fact.CustomerId) = (FactKey.Of(kept, count), kept);
            FactSql.Insert(writer, fact);
            copies[origin] = fact;
            journal.Note(MergeJournal.Facts, fact.Id, origin);
        }

        foreach (var copy in copies.Values)
        {
            if (copy.SupersededBy is { } by)
            {
                Close(copy, copy.ValidTo, copies.GetValueOrDefault(by)?.Id);
            }
            else if (copy.ValidTo is null)
            {
                Compare(copy, own);
            }
        }
    }

    /// <summary>Takes a copy back, and what later merges made of it. What was forgotten or confirmed meanwhile is so of the original, or stays where it was said.</summary>
    public void TakeBack(long copy, long origin) => TakeBack(journal, copy, origin, origin);

    /// <summary>Once all are taken back: what holds again is compared with what else holds, and what was told again since the merge is told for itself.</summary>
    public void Settle()
    {
        foreach (var record in _reopened.GroupBy(FactKey.Customer))
        {
            var holding = FactSql.Holding(writer, record.Key, null);
            foreach (var fact in holding.Where(fact => record.Contains(fact.Id)).ToList())
            {
                if (fact.ValidTo is null)
                {
                    Compare(fact, holding.FindAll(other => other.Id != fact.Id && other.ValidTo is null));
                }
            }
        }

        _toldSince.ForEach(fact => new StateFact(fact).State(writer));
    }

    private void TakeBack(MergeJournal at, long copy, long origin, long first)
    {
        if (at.Later() is { } later)
        {
            foreach (var again in later.Made(MergeJournal.Facts, copy))
            {
                TakeBack(later, again, copy, first);
                later.Unmake(MergeJournal.Facts, again);
            }

            later.Unmake(MergeJournal.Facts, copy);
        }

        writer.Execute(
            "UPDATE Facts SET RetractedAt = c.RetractedAt, ValidTo = COALESCE(Facts.ValidTo, c.ValidTo), Value = '', SourceText = NULL, SourceWords = NULL "
            + "FROM (SELECT RetractedAt, ValidTo FROM Facts WHERE Id = $1) c WHERE Facts.Id = $2 AND c.RetractedAt IS NOT NULL", copy, origin);
        if (FactSql.Find(writer, copy) is { } fact)
        {
            KeepConfirmation(at, fact, origin, first);
            Leave(fact);
        }

        writer.Execute("DELETE FROM Facts WHERE Id = $1", copy);
    }

    // What it was followed by follows what it had followed; where that is nothing, those hold again.
    private void Leave(Fact fact)
    {
        var (least, most) = (FactKey.Of(fact.CustomerId, 0), FactKey.Of(fact.CustomerId, FactKey.Most));
        foreach (var before in writer.All("SELECT Id FROM Facts WHERE Id BETWEEN $1 AND $2 AND SupersededBy = $3 AND RetractedAt IS NULL", row => row.GetInt64(0), least, most, fact.Id)
                     .Select(id => FactSql.Find(writer, id)!))
        {
            if (fact.ValidTo is null || (fact.SupersededBy is null && !Succession.Same(fact, before)))
            {
                Close(before, null, null);
                _reopened.Add(before.Id);
            }
            else
            {
                Close(before, before.ValidTo, fact.SupersededBy);
            }
        }
    }

    // Said again since the merge, it is known from there too: in a conversation of the joined record to that one, else to the record kept.
    private void KeepConfirmation(MergeJournal at, Fact copy, long origin, long first)
    {
        if (copy.ValidTo is not null || FactSql.Find(writer, origin) is not { } before || copy.ConfirmedAt <= before.ConfirmedAt
            || TranscriptSql.Confirmation(writer, Holder(at), copy.Id, copy.ConfirmedAt) is not { } said)
        {
            return;
        }

        if (journal.Moved(said.Number))
        {
            writer.Execute(
                "UPDATE Facts SET ConfirmedAt = max(ConfirmedAt, $2), Evidence = Evidence + $3, Confidence = max(Confidence, $4), Explicit = Explicit OR $5 WHERE Id = $1 AND ValidTo IS NULL",
                first, Columns.Of(copy.ConfirmedAt), copy.Evidence - before.Evidence, copy.Confidence, copy.Explicit);
            return;
        }

        var again = Fact.Of(
            new Statement(copy.Kind, copy.Key, copy.Value, copy.Explicit, copy.Confidence, -1, 0, copy.Subject), copy.CustomerId, copy.ConfirmedAt, said.Text, said.Conversation, said.ActivityId);
        again.Evidence = Math.Max(1, copy.Evidence - before.Evidence);
        _toldSince.Add(again);
    }

    // Under which record all that was said lies by now.
    private static long Holder(MergeJournal at) => at.Later() is { } later ? Holder(later) : at.Kept;

    private void Compare(Fact fact, List<Fact> others)
    {
        foreach (var other in others.Where(other => Succession.Same(fact, other) || Succession.Ends(fact, other) || Succession.Ends(other, fact)))
        {
            var (newer, older) = Succession.IsLater(fact, other) ? (fact, other) : (other, fact);
            if (older.ValidTo is null && (Succession.Same(newer, older) || Succession.Ends(newer, older)))
            {
                Close(older, newer.ValidFrom > older.ValidFrom ? newer.ValidFrom : older.ValidFrom, newer.Id);
            }

            if (fact.ValidTo is not null)
            {
                return;
            }
        }
    }

    private void Close(Fact fact, DateTimeOffset? until, long? by)
    {
        (fact.ValidTo, fact.SupersededBy) = (until, by);
        writer.Execute("UPDATE Facts SET ValidTo = $2, SupersededBy = $3 WHERE Id = $1", fact.Id, Columns.Of(until), by);
    }
}
