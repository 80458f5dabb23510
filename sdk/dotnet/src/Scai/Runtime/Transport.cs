using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Scai;

/// <summary>Sends calls: everything that is the same for all of them.</summary>
internal sealed class Transport
{
    private const string BasePath = "/api/v1";

    private static readonly RequestOptions NoOptions = new();
    private static readonly ActivitySource Activities = new("Scai", SdkVersion.Text);

    private readonly ScaiClientOptions _options;
    private readonly HttpClient _http;
    private readonly ScaiHooks? _hooks;
    private readonly string _base;
    private readonly ScaiCredentials _credentials;
    private readonly string _userAgent;

    public Transport(ScaiClientOptions options, HttpClient http, ScaiHooks? hooks)
    {
        _options = options;
        _hooks = hooks;
        _http = http;
        _base = ApiUrl(options.BaseUrl);
        _credentials = options.Credentials ?? CredentialsOf(options);
        var own = $"scai-dotnet/{SdkVersion.Text} dotnet/{Environment.Version.ToString(2)}";
        _userAgent = options.UserAgent is null ? own : $"{options.UserAgent} {own}";
    }

    public static SocketsHttpHandler NewHandler() =>
        new()
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        };

    /// <summary>Where the live events are.</summary>
    public Uri WebSocketUrl => new($"ws{_base["http".Length..]}/ws");

    /// <summary>What calls authenticate with.</summary>
    public ValueTask<KeyValuePair<string, string>?> CredentialHeaderAsync(bool renew, CancellationToken cancellationToken) =>
        _credentials.GetHeaderAsync(renew && _credentials.CanRenew, cancellationToken);

    /// <summary>A call that answers nothing.</summary>
    public Task CallAsync(Call call, RequestOptions? options, CancellationToken cancellationToken) =>
        ExchangeAsync(call, options, null, (exchange, clock) => ReadTextAsync(exchange, options, clock), cancellationToken);

    /// <summary>A call that answers JSON.</summary>
    public Task<T> CallAsync<T>(Call call, JsonTypeInfo<T> type, RequestOptions? options, CancellationToken cancellationToken) =>
        ExchangeAsync(
            call,
            options,
            null,
            async (response, clock) => Parse(call, type, await ReadTextAsync(response, options, clock).ConfigureAwait(false)),
            cancellationToken);

    /// <summary>The same, unless what you have is current: then null.</summary>
    public Task<T?> CallIfChangedAsync<T>(
        Call call,
        string etag,
        JsonTypeInfo<T> type,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where T : class =>
        ExchangeAsync(
            call,
            options,
            new() { ["if-none-match"] = Etag.Quote(etag) },
            async (response, clock) =>
            {
                var isCurrent = response.StatusCode == HttpStatusCode.NotModified;
                var body = await ReadTextAsync(response, options, clock).ConfigureAwait(false);
                return isCurrent ? null : Parse(call, type, body);
            },
            cancellationToken);

    public Pager<TItem, TPage> List<TItem, TPage>(
        Call call,
        JsonTypeInfo<TPage> type,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where TPage : class, IPage<TItem> =>
        new((cursor, token) => CallAsync(call.At(cursor), type, options, token), cancellationToken);

    /// <summary>A call that answers content. What fails after the first bytes is the reader's to see.</summary>
    public Task<Download> DownloadAsync(Call call, DownloadOptions? options, CancellationToken cancellationToken)
    {
        var headers = ContentHeaders();
        if (options?.Range is { } range)
        {
            headers["range"] = range.ToString();
        }

        if (options?.IfRange is { } ifRange)
        {
            headers["if-range"] = Etag.Quote(ifRange);
        }

        return ExchangeAsync(call, options, headers, (response, clock) => OpenAsync(response, options, clock), cancellationToken);
    }

    public Task<Download?> DownloadIfChangedAsync(
        Call call,
        string etag,
        DownloadOptions? options,
        CancellationToken cancellationToken)
    {
        var headers = ContentHeaders();
        headers["if-none-match"] = Etag.Quote(etag);
        return ExchangeAsync<Download?>(
            call,
            options,
            headers,
            async (response, clock) =>
            {
                if (response.StatusCode != HttpStatusCode.NotModified)
                {
                    return await OpenAsync(response, options, clock).ConfigureAwait(false);
                }

                await ReadTextAsync(response, options, clock).ConfigureAwait(false);
                return null;
            },
            cancellationToken);
    }

    /// <summary>Content comes as it is, so that its length is known and ranges of it mean what they say.</summary>
    private static Dictionary<string, string> ContentHeaders() => new() { ["accept"] = "*/*", ["accept-encoding"] = "identity" };

    /// <summary>Tries until there is an answer, or no use in trying.</summary>
    private async Task<T> ExchangeAsync<T>(
        Call call,
        RequestOptions? given,
        Dictionary<string, string>? extra,
        Func<HttpResponseMessage, Clock, Task<T>> read,
        CancellationToken cancellationToken)
    {
        using var activity = Activities.StartActivity(call.Operation, ActivityKind.Client);
        var options = given ?? NoOptions;
        var callId = RandomHex(8);
        var sent = new Dictionary<string, string>(extra ?? []);
        if (call.Repeat == Repeat.WithKey)
        {
            sent["idempotency-key"] = options.IdempotencyKey ?? RandomHex(16);
        }

        if ((options as IfMatchOptions)?.IfMatch is { } ifMatch)
        {
            sent["if-match"] = Etag.Quote(ifMatch);
        }

        var canRepeat = call.Body?.CanRepeat != false;
        var retries = canRepeat && call.Repeat != Repeat.Never ? options.MaxRetries ?? _options.MaxRetries : 0;
        var canRenew = canRepeat && !call.IsAnonymous && _credentials.CanRenew;
        var renew = false;
        for (var attempt = 0; ;)
        {
            var headers = await HeadersAsync(call, options, sent, renew, cancellationToken).ConfigureAwait(false);
            var url = call.Query is { All.Count: > 0 } query ? $"{_base}{call.Path}?{query}" : $"{_base}{call.Path}";
            var told = new RequestEvent(callId, call.Operation, call.Method.Method, url, Redaction.Of(headers), attempt);
            try
            {
                return await TryAsync(call, options, headers, told, read, cancellationToken).ConfigureAwait(false);
            }
            catch (AuthenticationException) when (canRenew)
            {
                canRenew = false;
                renew = true;
            }
            catch (ScaiException error)
            {
                var delay = attempt < retries ? Retry.DelayBefore(error, attempt, _options.MaxRetryAfter) : null;
                if (delay is not { } wait)
                {
                    activity?.SetStatus(ActivityStatusCode.Error, (error as ApiException)?.Code ?? error.GetType().Name);
                    throw;
                }

                renew = false;
                _hooks?.OnRetry?.Invoke(new RetryEvent(told, error, wait));
                await Task.Delay(wait, cancellationToken).ConfigureAwait(false);
                attempt += 1;
            }
        }
    }

    private async Task<Dictionary<string, string>> HeadersAsync(
        Call call,
        RequestOptions options,
        Dictionary<string, string> sent,
        bool renew,
        CancellationToken cancellationToken)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["accept"] = "application/json",
            ["user-agent"] = _userAgent,
        };
        if (call.Body is { } body)
        {
            headers["content-type"] = body.ContentType;
        }

        if ((options.Traceparent ?? _options.Traceparent?.Invoke()) is { } traceparent)
        {
            headers["traceparent"] = traceparent;
        }

        var credentials = call.IsAnonymous
            ? null
            : await _credentials.GetHeaderAsync(renew, cancellationToken).ConfigureAwait(false);
        var own = credentials is { } header ? [header] : Array.Empty<KeyValuePair<string, string>>();
        foreach (var (name, value) in _options.Headers.Concat(sent).Concat(own).Concat(options.Headers ?? new Dictionary<string, string>()))
        {
            headers[name] = value;
        }

        return headers;
    }

    /// <summary>One try. The clock runs until the answer was read, or, for content, whenever more of it is awaited.</summary>
    private async Task<T> TryAsync<T>(
        Call call,
        RequestOptions options,
        Dictionary<string, string> headers,
        RequestEvent told,
        Func<HttpResponseMessage, Clock, Task<T>> read,
        CancellationToken cancellationToken)
    {
        var clock = new Clock(options.Timeout ?? _options.Timeout, cancellationToken);
        HttpResponseMessage? response = null;
        try
        {
            _hooks?.OnRequest?.Invoke(told);
            using var request = NewRequest(call, told.Url, headers, clock);
            var startedAt = Stopwatch.GetTimestamp();
            response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, clock.Token).ConfigureAwait(false);
            var duration = Stopwatch.GetElapsedTime(startedAt);
            _hooks?.OnResponse?.Invoke(new ResponseEvent(told, (int)response.StatusCode, ApiFailure.RequestIdOf(response), duration));
            await RefuseAsync(response, told.Url, clock).ConfigureAwait(false);
            return await read(response, clock).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            response?.Dispose();
            (error as SourceException)?.Rethrow();
            var explained = clock.Explain(error);
            clock.Dispose();
            if (explained == error)
            {
                throw;
            }

            throw explained;
        }
    }

    private static HttpRequestMessage NewRequest(Call call, string url, Dictionary<string, string> headers, Clock clock)
    {
        var exactly = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        var request = new HttpRequestMessage(call.Method, new Uri(url, exactly)) { Content = call.Body?.Make(clock) };
        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return request;
    }

    private static async Task RefuseAsync(HttpResponseMessage response, string url, Clock clock)
    {
        // An HttpClient that was passed may have followed a redirect by itself.
        if (response.RequestMessage?.RequestUri?.OriginalString is { } answered && answered != url)
        {
            throw new RedirectException($"The server redirected to {answered}; set BaseUrl to where it is");
        }

        var status = (int)response.StatusCode;
        if (response.IsSuccessStatusCode || status == 304)
        {
            return;
        }

        if (status is >= 300 and < 400)
        {
            throw new RedirectException($"The server redirects to {response.Headers.Location}; set BaseUrl to where it is");
        }

        throw ApiException.Of(response, await response.Content.ReadAsStringAsync(clock.Token).ConfigureAwait(false));
    }

    private static async Task<string> ReadTextAsync(HttpResponseMessage response, RequestOptions? options, Clock clock)
    {
        var text = await response.Content.ReadAsStringAsync(clock.Token).ConfigureAwait(false);
        options?.OnResponse?.Invoke(new RawResponse((int)response.StatusCode, response.Headers, ApiFailure.RequestIdOf(response), text));
        clock.Dispose();
        response.Dispose();
        return text;
    }

    private static async Task<Download> OpenAsync(HttpResponseMessage response, DownloadOptions? options, Clock clock)
    {
        var body = await response.Content.ReadAsStreamAsync(clock.Token).ConfigureAwait(false);
        clock.Pause();
        options?.OnResponse?.Invoke(new RawResponse((int)response.StatusCode, response.Headers, ApiFailure.RequestIdOf(response), null));
        return new Download(response, body, clock, options?.Progress);
    }

    /// <summary>The answer's data.</summary>
    private static T Parse<T>(Call call, JsonTypeInfo<T> type, string text)
    {
        try
        {
            var data = call.IsBare ? JsonSerializer.Deserialize(text, type) : JsonSerializer.Deserialize(DataOf(text), type);
            return data ?? throw new JsonException("There is nothing.");
        }
        catch (JsonException error)
        {
            throw new DecodeException($"{call.Method} {call.Path} answered something else than the API does: {error.Message}", error);
        }
    }

    private static JsonElement DataOf(string text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("data", out var data)
            ? data.Clone()
            : throw new JsonException("There is no data.");
    }

    private static ScaiCredentials CredentialsOf(ScaiClientOptions options)
    {
        if (options.ApiKey is { } apiKey)
        {
            return ScaiCredentials.FromApiKey(apiKey);
        }

        return options.Token is { } token ? ScaiCredentials.FromToken(token) : ScaiCredentials.None;
    }

    private static string ApiUrl(string baseUrl)
    {
        if (!Uri.TryCreate(baseUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            throw new ArgumentException($"\"{baseUrl}\" is no address of a server");
        }

        var origin = baseUrl.TrimEnd('/');
        return origin.EndsWith(BasePath, StringComparison.Ordinal) ? origin : $"{origin}{BasePath}";
    }

    private static string RandomHex(int bytes) => Convert.ToHexString(RandomNumberGenerator.GetBytes(bytes)).ToLowerInvariant();
}
