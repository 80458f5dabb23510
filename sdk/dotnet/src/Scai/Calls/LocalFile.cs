using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace Scai;

/// <summary>What content consists of.</summary>
internal sealed record UploadPlan(IReadOnlyList<ChunkOfUpload> Chunks, string Sha256)
{
    /// <summary>Where each chunk begins.</summary>
    public IReadOnlyList<long> Starts()
    {
        var starts = new long[Chunks.Count];
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + Chunks[i - 1].SizeBytes;
        }

        return starts;
    }
}

/// <summary>A file that is read in parts, several at once.</summary>
internal sealed class LocalFile : IDisposable
{
    private readonly string _path;
    private readonly SafeFileHandle _file;
    private readonly DateTime _modifiedAt;

    public LocalFile(string path)
    {
        _path = path;
        _file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete, options: FileOptions.Asynchronous);
        _modifiedAt = File.GetLastWriteTimeUtc(_file);
        SizeBytes = RandomAccess.GetLength(_file);
    }

    public string Name => Path.GetFileName(_path);

    public long SizeBytes { get; }

    /// <summary>What tells it from others, and from what it was before it was changed.</summary>
    public string Identity => $"{_modifiedAt.Ticks} {Path.GetFullPath(_path)}";

    public void Dispose() => _file.Dispose();

    /// <summary>Fills the buffer with the bytes from a position on; fails when there are not so many.</summary>
    public async Task ReadAsync(Memory<byte> buffer, long position, CancellationToken cancellationToken)
    {
        while (!buffer.IsEmpty)
        {
            var read = await RandomAccess.ReadAsync(_file, buffer, position, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                throw Changed();
            }

            buffer = buffer[read..];
            position += read;
        }
    }

    /// <summary>Fails when it is not what it was when it was opened.</summary>
    public void RequireSame()
    {
        if (RandomAccess.GetLength(_file) != SizeBytes || File.GetLastWriteTimeUtc(_file) != _modifiedAt)
        {
            throw Changed();
        }
    }

    /// <summary>The first chunks of the file.</summary>
    public async Task<IReadOnlyList<ChunkOfUpload>> CutBeginningAsync(int count, CancellationToken cancellationToken)
    {
        var chunks = new List<ChunkOfUpload>();
        await foreach (var chunk in CutAsync(cancellationToken).ConfigureAwait(false))
        {
            chunks.Add(new ChunkOfUpload { Sha256 = Hex(SHA256.HashData(chunk.Span)), SizeBytes = chunk.Length });
            if (chunks.Count == count)
            {
                break;
            }
        }

        return chunks;
    }

    /// <summary>Reads the file once, from its beginning to its end.</summary>
    public async Task<UploadPlan> PlanAsync(CancellationToken cancellationToken)
    {
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var chunks = new List<ChunkOfUpload>();
        await foreach (var chunk in CutAsync(cancellationToken).ConfigureAwait(false))
        {
            var hashing = Task.Run(() => Hex(SHA256.HashData(chunk.Span)), cancellationToken);
            whole.AppendData(chunk.Span);
            chunks.Add(new ChunkOfUpload { Sha256 = await hashing.ConfigureAwait(false), SizeBytes = chunk.Length });
        }

        RequireSame();
        return new UploadPlan(chunks, Hex(whole.GetHashAndReset()));
    }

    public static string Hex(byte[] hash) => Convert.ToHexString(hash).ToLowerInvariant();

    /// <summary>The content in its chunks; each is good until the next one is asked for.</summary>
    private async IAsyncEnumerable<ReadOnlyMemory<byte>> CutAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new byte[Math.Min(2 * Chunking.MaxBytes, SizeBytes)];
        int start = 0, end = 0;
        for (long position = 0; ;)
        {
            if (end - start < Chunking.MaxBytes && position < SizeBytes)
            {
                buffer.AsSpan(start..end).CopyTo(buffer);
                (start, end) = (0, end - start);
                var more = (int)Math.Min(buffer.Length - end, SizeBytes - position);
                await ReadAsync(buffer.AsMemory(end, more), position, cancellationToken).ConfigureAwait(false);
                end += more;
                position += more;
            }

            if (start == end)
            {
                yield break;
            }

            var size = Chunking.FindBoundary(buffer.AsSpan(start..end));
            yield return buffer.AsMemory(start, size);
            start += size;
        }
    }

    private ScaiException Changed() => new($"{_path} changed while it was uploaded; nothing of it was put in place");
}
