namespace Scai;

/// <summary>
/// Where content is cut into chunks: FastCDC, by the rules of the API's contract, so that a change changes the chunks that it is in and no
/// others.
/// </summary>
internal static class Chunking
{
    public const int MinBytes = 262_144;
    public const int NormalBytes = 851_968;
    public const int MaxBytes = 4_194_304;

    private const int WindowBytes = 32;
    private const uint StrictMask = 0xfffffc00;
    private const uint LooseMask = 0xffffc000;

    private static readonly uint[] Gear = MakeGear();

    /// <summary>How long the chunk is that the data begins with; all of it when the data ends before a cut.</summary>
    public static int FindBoundary(ReadOnlySpan<byte> data)
    {
        var normal = Math.Min(NormalBytes, data.Length);
        var limit = Math.Min(MaxBytes, data.Length);
        var cut = Seek(data, MinBytes, normal, StrictMask);
        return cut != 0 ? cut : Seek(data, normal, limit, LooseMask) is var loose and not 0 ? loose : limit;
    }

    /// <summary>The place behind the first byte after which the hash has no bit of the mask; 0 when there is none.</summary>
    private static int Seek(ReadOnlySpan<byte> data, int start, int end, uint mask)
    {
        if (start >= end)
        {
            return 0;
        }

        var gear = Gear;
        var hash = 0u;
        foreach (var value in data[(start - WindowBytes)..start])
        {
            hash = (hash << 1) + gear[value];
        }

        for (var i = start; i < end; i++)
        {
            hash = (hash << 1) + gear[data[i]];
            if ((hash & mask) == 0)
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static uint[] MakeGear()
    {
        var gear = new uint[256];
        var state = 0x53636169u;
        for (var i = 0; i < gear.Length; i++)
        {
            state = unchecked(state + 0x9e3779b9u);
            var mixed = unchecked((state ^ (state >> 16)) * 0x85ebca6bu);
            mixed = unchecked((mixed ^ (mixed >> 13)) * 0xc2b2ae35u);
            gear[i] = mixed ^ (mixed >> 16);
        }

        return gear;
    }
}
