using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Conversations;

/// <summary>Conversations and what was said in them.</summary>
public sealed class TurnLog(WriteGate gate, ReadPool reads, TranscriptIndex index, TimeProvider time)
{
    /// <summary>
    /// Makes a turn durable: transcript, state and whatever it changes, in one savepoint. The task ends after the commit.
    /// </summary>
    public async Task<TurnOutcome> CommitAsync(TurnRecord turn, CancellationToken cancellationToken)
    {
        try
        {
            var outcome = await gate.WriteAsync(writer => Commit(writer, turn), cancellationToken).ConfigureAwait(false);
            index.Notify();
            return outcome;
        }
        catch (TurnConflictException)
        {
            return TurnOutcome.Conflict;
        }
    }

    /// <summary>The activities answered when this one was first handled, as JSON in order; null where it was not handled yet.</summary>
    public ValueTask<IReadOnlyList<string>?> FindTurnAsync(string conversationId, string activityId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(reads.Read(session =>
        {
            var key = session.Scalar<long>(
                "SELECT t.Key FROM Transcript t JOIN Conversations c ON c.Number = t.Conversation "
                + "WHERE c.Id = $1 AND t.ActivityId = $2 AND t.Turn = (t.Key & 16777215)",
                conversationId, activityId);
            // The answers of a turn follow its activity on disk; 2^24 positions belong to the conversation.
            return key == 0
                ? null
                : (IReadOnlyList<string>)session.All(
                    "SELECT Json FROM Transcript WHERE Key > $1 AND Key < $2 AND Turn = $3 ORDER BY Key LIMIT 256",
                    row => row.GetString(0), key, key + 256, TranscriptRow.PositionOf(key));
        }));
    }

    /// <summary>Entries after a position, in order; those outside the history only where <paramref name="everything"/>.</summary>
    public ValueTask<IReadOnlyList<TranscriptEntry>> ReadAsync(
        string conversationId, long after, int limit, CancellationToken cancellationToken, bool everything = false)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(reads.Read<IReadOnlyList<TranscriptEntry>>(session =>
        {
            var number = session.Scalar<long>("SELECT Number FROM Conversations WHERE Id = $1", conversationId);
            return session.All(
                $"SELECT {TranscriptSql.Columns} FROM Transcript WHERE Key > $1 AND Key < $2 AND (InHistory OR $3) ORDER BY Key LIMIT $4",
                TranscriptSql.Read,
                TranscriptRow.KeyOf(number, Math.Max(0, after)), TranscriptRow.KeyOf(number + 1, 0), everything, limit);
        }));
    }

    /// <summary>The position of the conversation's newest entry; 0 for none.</summary>
    public ValueTask<long> LastPositionAsync(string conversationId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(reads.Read(session =>
            session.Scalar<long>("SELECT LastPosition FROM Conversations WHERE Id = $1", conversationId)));
    }

    /// <summary>Opens a conversation. False where it exists; nothing is changed then.</summary>
    public Task<bool> CreateConversationAsync(ConversationRow conversation, CancellationToken cancellationToken) =>
        gate.WriteAsync(
            writer =>
            {
                if (ConversationSql.Find(writer, conversation.Id) is not null)
                {
                    return false;
                }

                ConversationSql.Insert(writer, Dated(conversation));
                return true;
            },
            cancellationToken);

    /// <summary>The conversation, or null.</summary>
    public ValueTask<ConversationRow?> FindConversationAsync(string conversationId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(reads.Read(session => ConversationSql.Find(session, conversationId)));
    }

    private TurnOutcome Commit(SqliteWriter writer, TurnRecord turn)
    {
        var known = ConversationSql.Find(writer, turn.Conversation.Id);
        if (known is not null && turn.Incoming is { } done && writer.Scalar<long>(
                "SELECT Key FROM Transcript WHERE Conversation = $1 AND ActivityId = $2", known.Number, done.ActivityId) != 0)
        {
            return TurnOutcome.AlreadyDone;
        }

        if (turn.ExpectedVersion is { } expected && expected != (known?.Version ?? 0))
        {
            throw new TurnConflictException("The conversation has moved on.");
        }

        var number = known?.Number ?? ConversationSql.Insert(writer, Dated(turn.Conversation));
        var written = new List<long>();
        foreach (var write in turn.Writes.Where(write => write is not IClosingWrite))
        {
            if (write is not IFactWrite fact)
            {
                write.Apply(writer);
            }
            else if (fact.State(writer) is { } id)
            {
                written.Add(id);
            }
        }

        var position = known?.LastPosition ?? 0;
        long incoming = 0;
        if (turn.Incoming is { } entry)
        {
            incoming = ++position;
            TranscriptSql.Insert(
                writer, number, position, incoming, entry with { FactsWritten = [.. entry.FactsWritten.Union(written)] });
        }

        foreach (var reply in turn.Outgoing)
        {
            TranscriptSql.Insert(writer, number, ++position, incoming, reply);
        }

        writer.Execute(
            "UPDATE Conversations SET LastPosition = $2, LastAt = $3, Version = Version + 1, ReferenceJson = COALESCE($4, ReferenceJson), "
            + "Locale = COALESCE($5, Locale) WHERE Number = $1",
            number, position, Columns.Of(time.GetUtcNow()), turn.Conversation.ReferenceJson, turn.Conversation.Locale);
        foreach (var write in turn.Writes.Where(write => write is IClosingWrite))
        {
            write.Apply(writer);
        }

        return TurnOutcome.Committed;
    }

    private ConversationRow Dated(ConversationRow row)
    {
        if (row.StartedAt == default)
        {
            row.StartedAt = time.GetUtcNow();
        }

        row.LastAt = row.StartedAt;
        return row;
    }
}
