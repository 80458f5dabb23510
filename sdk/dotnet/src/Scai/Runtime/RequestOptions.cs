using System.Net.Http.Headers;

namespace Scai;

/// <summary>What one call may have otherwise than its client.</summary>
public class RequestOptions
{
    /// <summary>How long a try may take, its answer included; for content, how long nothing may come.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How often the call is tried again, if it may be repeated.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>Go before those of the client.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>For creates: what makes two calls the same. Each call has one of its own unless said.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>The present trace as W3C Trace Context has it.</summary>
    public string? Traceparent { get; init; }

    /// <summary>Told of the answer as it came, before the call returns; of a list, of each page's.</summary>
    public Action<RawResponse>? OnResponse { get; init; }
}

/// <summary>Of a call that changes something that others may have changed.</summary>
public class IfMatchOptions : RequestOptions
{
    /// <summary>The etag of what you have seen: fails with <see cref="PreconditionFailedException"/> if it changed since.</summary>
    public string? IfMatch { get; init; }
}

/// <summary>Of a call that sends content.</summary>
public sealed class UploadOptions : IfMatchOptions
{
    /// <summary>What the content is; <c>application/octet-stream</c> unless said.</summary>
    public string? ContentType { get; init; }

    /// <summary>Told how much was sent.</summary>
    public IProgress<TransferProgress>? Progress { get; init; }
}

/// <summary>Of a call that answers content.</summary>
public sealed class DownloadOptions : RequestOptions
{
    /// <summary>The part of it that is wanted; all of it unless said.</summary>
    public ByteRange? Range { get; init; }

    /// <summary>The etag of what you have the rest of: all of it comes when it changed since.</summary>
    public string? IfRange { get; init; }

    /// <summary>Told how much came.</summary>
    public IProgress<TransferProgress>? Progress { get; init; }
}

/// <summary>A part of content.</summary>
public readonly record struct ByteRange
{
    private readonly string _header;

    private ByteRange(string header) => _header = header;

    /// <summary>Bytes from <paramref name="start"/> on.</summary>
    public static ByteRange From(long start) => new($"bytes={start}-");

    /// <summary>Bytes from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public static ByteRange Between(long start, long end) => new($"bytes={start}-{end - 1}");

    /// <summary>The last bytes.</summary>
    public static ByteRange Last(long count) => new($"bytes=-{count}");

    /// <summary>As the header <c>Range</c> has it.</summary>
    public override string ToString() => _header ?? "bytes=0-";
}

/// <summary>How much of content was sent or came.</summary>
/// <param name="Bytes">So far.</param>
/// <param name="TotalBytes">Of all there is, where that is known.</param>
public readonly record struct TransferProgress(long Bytes, long? TotalBytes);

/// <summary>An answer as it came.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">Its headers, without those of its content.</param>
/// <param name="RequestId">Tell it when you ask for help.</param>
/// <param name="Text">The body; null for content, which has not been read yet.</param>
public sealed record RawResponse(int Status, HttpResponseHeaders Headers, string? RequestId, string? Text);
