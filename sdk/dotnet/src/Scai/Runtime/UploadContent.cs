using System.Runtime.CompilerServices;
using System.Text;

namespace Scai;

/// <summary>
/// Content to send: text, bytes, a stream, a file, or chunks. A stream that cannot seek and chunks can be sent once, so such a call is never
/// repeated; what is opened anew for each try, and a stream that can seek, can be sent again.
/// </summary>
public sealed class UploadContent
{
    private const int ChunkBytes = 256 * 1024;

    private readonly Func<CancellationToken, IAsyncEnumerable<ReadOnlyMemory<byte>>> _open;
    private readonly Func<long?> _length;

    private UploadContent(
        Func<CancellationToken, IAsyncEnumerable<ReadOnlyMemory<byte>>> open,
        bool canRepeat,
        Func<long?> length,
        string? fileName = null)
    {
        _open = open;
        _length = length;
        CanRepeat = canRepeat;
        FileName = fileName;
    }

    internal bool CanRepeat { get; }

    internal string? FileName { get; }

    /// <summary>How many bytes, where that is known.</summary>
    internal long? Length => _length();

    /// <summary>Text, as UTF-8.</summary>
    public static implicit operator UploadContent(string text) => From(Encoding.UTF8.GetBytes(text));

    /// <summary>Bytes.</summary>
    public static implicit operator UploadContent(byte[] bytes) => From(bytes);

    /// <summary>Bytes.</summary>
    public static implicit operator UploadContent(ReadOnlyMemory<byte> bytes) => From(bytes);

    /// <summary>A stream, from where it stands; it stays yours to dispose.</summary>
    public static implicit operator UploadContent(Stream stream) => From(stream);

    /// <summary>Bytes.</summary>
    public static UploadContent From(ReadOnlyMemory<byte> bytes) => new(_ => Once(bytes), canRepeat: true, () => bytes.Length);

    /// <summary>A stream, from where it stands, and again from there if it can seek; it stays yours to dispose.</summary>
    public static UploadContent From(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var fileName = stream is FileStream file ? Path.GetFileName(file.Name) : null;
        if (!stream.CanSeek)
        {
            return new(cancellationToken => ChunksOf(stream, cancellationToken), canRepeat: false, () => null, fileName);
        }

        var start = stream.Position;
        return new(
            cancellationToken =>
            {
                stream.Position = start;
                return ChunksOf(stream, cancellationToken);
            },
            canRepeat: true,
            () => stream.Length - start,
            fileName);
    }

    /// <summary>What a function opens for each try; each stream is disposed when it was sent.</summary>
    public static UploadContent From(Func<Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new(cancellationToken => Opened(open, cancellationToken), canRepeat: true, () => null);
    }

    /// <summary>A file, opened for each try.</summary>
    public static UploadContent FromFile(string path) =>
        new(
            cancellationToken => Opened(() => OpenFile(path), cancellationToken),
            canRepeat: true,
            () => new FileInfo(path).Length,
            Path.GetFileName(path));

    /// <summary>Chunks, which can be sent once.</summary>
    public static UploadContent FromChunks(IAsyncEnumerable<ReadOnlyMemory<byte>> chunks) => new(_ => chunks, canRepeat: false, () => null);

    /// <summary>Chunks that a function makes for each try.</summary>
    public static UploadContent FromChunks(Func<IAsyncEnumerable<ReadOnlyMemory<byte>>> make) => new(_ => make(), canRepeat: true, () => null);

    internal IAsyncEnumerable<ReadOnlyMemory<byte>> Open(CancellationToken cancellationToken) => _open(cancellationToken);

    private static FileStream OpenFile(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> Once(ReadOnlyMemory<byte> bytes)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield return bytes;
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> Opened(
        Func<Stream> open,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stream = open();
        await using (stream.ConfigureAwait(false))
        {
            await foreach (var chunk in ChunksOf(stream, cancellationToken).ConfigureAwait(false))
            {
                yield return chunk;
            }
        }
    }

    /// <summary>A chunk is good until the next one is asked for.</summary>
    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> ChunksOf(
        Stream stream,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new byte[ChunkBytes];
        while (await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            yield return buffer.AsMemory(0, read);
        }
    }
}
