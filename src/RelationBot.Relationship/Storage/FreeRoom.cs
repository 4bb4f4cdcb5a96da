using System.Buffers.Binary;

namespace RelationBot.Relationship.Storage;

/// <summary>
/// The room in a page of a b-tree that no row uses (SQLite's file format, « B-tree Pages »). secure_delete zeroes what a row leaves when it is
/// deleted; of those that move to another page when theirs is split, copies stay there.
/// </summary>
internal static class FreeRoom
{
    private const int Interior = 12, Leaf = 8, BlockHeader = 4;

    /// <summary>The parts of that room which are not zero; none of a page that is no b-tree's.</summary>
    /// <param name="page">A page.</param>
    /// <param name="header">Where its header begins: after the file's own on the first page.</param>
    public static List<Range> Used(ReadOnlySpan<byte> page, int header)
    {
        var used = new List<Range>();
        var directory = header + (page[header] switch { 2 or 5 => Interior, 10 or 13 => Leaf, _ => page.Length });
        var (cells, content) = (Number(page, header + 3), Number(page, header + 5) is not 0 and var start ? start : 1 << 16);
        var end = directory + (2 * cells);
        if (end > content || content > page.Length || !AreCells(page[directory..end], content, page.Length))
        {
            return used;
        }

        Add(used, page, end, content);
        // Blocks between the rows come in order, each with the place of the next and its own length.
        for (var (at, last) = (Number(page, header + 1), content - 1); at > last && at + BlockHeader <= page.Length; (last, at) = (at, Number(page, at)))
        {
            Add(used, page, at + BlockHeader, Math.Min(at + Number(page, at + 2), page.Length));
        }

        return used;
    }

    // A page that goes on with a long row could begin like a b-tree's, in files beyond 137 GB; it does not hold a directory of places.
    private static bool AreCells(ReadOnlySpan<byte> directory, int content, int length)
    {
        for (var i = 0; i < directory.Length; i += 2)
        {
            if (Number(directory, i) is var at && (at < content || at >= length))
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(List<Range> used, ReadOnlySpan<byte> page, int from, int to)
    {
        if (from < to && page[from..to].ContainsAnyExcept((byte)0))
        {
            used.Add(from..to);
        }
    }

    private static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
}
