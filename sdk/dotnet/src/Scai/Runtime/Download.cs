using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace Scai;

/// <summary>
/// Content as it comes. Read it once, by its <see cref="Stream"/> or all at once; and dispose it. The call's token and time count until the
/// last byte.
/// </summary>
public sealed partial class Download : IDisposable, IAsyncDisposable
{
    private readonly HttpResponseMessage _response;

    internal Download(HttpResponseMessage response, Stream body, Clock clock, IProgress<TransferProgress>? progress)
    {
        _response = response;
        var headers = response.Content.Headers;
        var length = headers.ContentEncoding.Count > 0 ? null : headers.ContentLength;
        Status = (int)response.StatusCode;
        Headers = response.Headers;
        ContentType = headers.ContentType?.ToString();
        FileName = FileNameOf(headers);
        Etag = response.Headers.NonValidated.TryGetValues("etag", out var etag) ? etag.ToString() : null;
        Offset = headers.ContentRange?.From ?? 0;
        TotalBytes = headers.ContentRange?.Length ?? length;
        Stream = new DownloadStream(body, length, clock, progress);
    }

    /// <summary>206 when it is the range that was asked for, 200 when it is all of it.</summary>
    public int Status { get; }

    /// <summary>Those of the answer, without those of its content.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>What the content is.</summary>
    public string? ContentType { get; }

    /// <summary>What the file is called.</summary>
    public string? FileName { get; }

    /// <summary>Of the content, as the header has it.</summary>
    public string? Etag { get; }

    /// <summary>Where the first byte of it stands in the whole.</summary>
    public long Offset { get; }

    /// <summary>Of the whole, where that is known.</summary>
    public long? TotalBytes { get; }

    /// <summary>The bytes. Reading fails when they end before all of them came.</summary>
    public Stream Stream { get; }

    /// <summary>All of it.</summary>
    public async Task<byte[]> ReadAsBytesAsync(CancellationToken cancellationToken = default)
    {
        using var bytes = new MemoryStream();
        await Stream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return bytes.ToArray();
    }

    /// <summary>All of it, as UTF-8.</summary>
    public async Task<string> ReadAsStringAsync(CancellationToken cancellationToken = default) =>
        Encoding.UTF8.GetString(await ReadAsBytesAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>All of it into another stream.</summary>
    public Task CopyToAsync(Stream destination, CancellationToken cancellationToken = default) =>
        Stream.CopyToAsync(destination, cancellationToken);

    /// <summary>Lets go of the connection, also without reading the rest.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        _response.Dispose();
    }

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync().ConfigureAwait(false);
        _response.Dispose();
    }

    /// <summary>RFC 6266: <c>filename*</c> before <c>filename</c>.</summary>
    private static string? FileNameOf(HttpContentHeaders headers)
    {
        if (!headers.NonValidated.TryGetValues("content-disposition", out var values))
        {
            return null;
        }

        var disposition = values.ToString();
        if (Encoded().Match(disposition) is { Success: true } encoded)
        {
            return Uri.UnescapeDataString(encoded.Groups[1].Value);
        }

        var plain = Plain().Match(disposition);
        if (!plain.Success)
        {
            return null;
        }

        return plain.Groups[2].Success ? plain.Groups[2].Value : Escape().Replace(plain.Groups[1].Value, "$1");
    }

    [GeneratedRegex(@"filename\*=UTF-8''([^;]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Encoded();

    [GeneratedRegex("""filename=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();
}
