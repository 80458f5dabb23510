using System.Net;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Scai;

/// <summary>The body of a call, made anew for each try.</summary>
internal sealed class Body(string contentType, bool canRepeat, Func<Clock, HttpContent> make)
{
    public string ContentType { get; } = contentType;

    /// <summary>Whether a second try can send the same.</summary>
    public bool CanRepeat { get; } = canRepeat;

    /// <summary>The content of one try; it tells the clock whenever something of it was sent.</summary>
    public HttpContent Make(Clock clock) => make(clock);

    public static Body Json<T>(T value, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(value);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            JsonSerializer.Serialize(writer, value, type);
        }

        return Fixed("application/json", stream.ToArray());
    }

    public static Body Form(Pairs pairs) => Fixed("application/x-www-form-urlencoded", Encoding.ASCII.GetBytes(pairs.ToString()));

    /// <summary>The content itself.</summary>
    public static Body Of(UploadContent content, UploadOptions? options)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new Body(
            options?.ContentType ?? "application/octet-stream",
            content.CanRepeat,
            clock => new SentContent(content, default, default, clock, options?.Progress));
    }

    /// <summary>A form with the content as its last part, as the server wants it: it reads the fields before the bytes arrive.</summary>
    public static Body Multipart(Pairs fields, string fileField, UploadContent content, UploadOptions? options)
    {
        ArgumentNullException.ThrowIfNull(content);
        var boundary = $"scai-{Convert.ToHexString(RandomNumberGenerator.GetBytes(16))}";
        var head = new StringBuilder();
        foreach (var (name, value) in fields.All)
        {
            head.Append($"--{boundary}\r\n{Disposition(name)}\r\n\r\n{value}\r\n");
        }

        var fileName = fields.All.FirstOrDefault(pair => pair.Key == "name").Value ?? content.FileName ?? "file";
        var type = options?.ContentType ?? "application/octet-stream";
        head.Append($"--{boundary}\r\n{Disposition(fileField)}; filename=\"{Quoted(fileName)}\"\r\nContent-Type: {type}\r\n\r\n");
        var before = Encoding.UTF8.GetBytes(head.ToString());
        var after = Encoding.UTF8.GetBytes($"\r\n--{boundary}--\r\n");
        return new Body(
            $"multipart/form-data; boundary={boundary}",
            content.CanRepeat,
            clock => new SentContent(content, before, after, clock, options?.Progress));
    }

    private static Body Fixed(string contentType, byte[] bytes) =>
        new(contentType, canRepeat: true, clock => new SentContent(bytes, default, default, clock, progress: null));

    private static string Disposition(string name) => $"Content-Disposition: form-data; name=\"{Quoted(name)}\"";

    /// <summary>As browsers write names into forms (HTML, multipart/form-data encoding algorithm).</summary>
    private static string Quoted(string text) =>
        text.Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal)
            .Replace("\"", "%22", StringComparison.Ordinal);
}

/// <summary>Content on its way, with what stands around it.</summary>
internal sealed class SentContent(
    UploadContent content,
    ReadOnlyMemory<byte> before,
    ReadOnlyMemory<byte> after,
    Clock clock,
    IProgress<TransferProgress>? progress) : HttpContent
{
    private readonly long? _length = content.Length is { } length ? before.Length + length + after.Length : null;
    private long _sent;

    protected override bool TryComputeLength(out long length)
    {
        length = _length ?? 0;
        return _length is not null;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await SendAsync(stream, before, cancellationToken).ConfigureAwait(false);
        var chunks = content.Open(cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (chunks.ConfigureAwait(false))
        {
            while (await NextAsync(chunks).ConfigureAwait(false))
            {
                await SendAsync(stream, chunks.Current, cancellationToken).ConfigureAwait(false);
            }
        }

        await SendAsync(stream, after, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<ReadOnlyMemory<byte>> chunks)
    {
        try
        {
            return await chunks.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            throw new SourceException(error);
        }
    }

    private async ValueTask SendAsync(Stream stream, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (bytes.IsEmpty)
        {
            return;
        }

        await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        _sent += bytes.Length;
        clock.Alive();
        progress?.Report(new TransferProgress(_sent, _length));
    }
}

/// <summary>What failed is the caller's own content, not the connection.</summary>
internal sealed class SourceException(Exception cause) : Exception(cause.Message, cause)
{
    public void Rethrow() => ExceptionDispatchInfo.Throw(InnerException!);
}
