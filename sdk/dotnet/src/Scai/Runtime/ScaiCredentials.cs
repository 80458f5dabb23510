using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Scai;

/// <summary>What a call authenticates with.</summary>
public abstract class ScaiCredentials
{
    /// <summary>Nothing: for what anybody may call.</summary>
    public static ScaiCredentials None { get; } = new FixedCredentials(null);

    /// <summary>Whether asking again may give something else.</summary>
    public abstract bool CanRenew { get; }

    /// <summary>The header to send; <paramref name="renew"/> after the server refused that of before.</summary>
    public abstract ValueTask<KeyValuePair<string, string>?> GetHeaderAsync(bool renew, CancellationToken cancellationToken);

    /// <summary>An access token.</summary>
    public static ScaiCredentials FromToken(string token) => new FixedCredentials(new("authorization", $"Bearer {token}"));

    /// <summary>An API key.</summary>
    public static ScaiCredentials FromApiKey(string apiKey) => new FixedCredentials(new("x-api-key", apiKey));

    /// <summary>What gets an access token for each call; it is asked again after a 401, with true.</summary>
    public static ScaiCredentials FromProvider(Func<bool, CancellationToken, ValueTask<string>> provide) =>
        new ProvidedCredentials(provide);

    /// <summary>Stays signed in with a refresh token.</summary>
    public static ScaiCredentials FromRefreshToken(RefreshTokenOptions options) => new RefreshTokenCredentials(options);

    /// <summary>Signs in as an application (RFC 6749 §4.4).</summary>
    public static ScaiCredentials FromClientCredentials(ClientCredentialsOptions options) => new ApplicationCredentials(options);
}

/// <summary>Of <see cref="ScaiCredentials.FromRefreshToken"/>.</summary>
public sealed class RefreshTokenOptions
{
    /// <summary><c>{BaseUrl}/api/v1/auth/token</c>.</summary>
    public required string TokenUrl { get; init; }

    /// <summary>The one that there is.</summary>
    public required string RefreshToken { get; init; }

    /// <summary>The application's, where it has one.</summary>
    public string? ClientId { get; init; }

    /// <summary>The token that there is already.</summary>
    public string? AccessToken { get; init; }

    /// <summary>Told of every new pair, to keep them: a refresh token may be good for one use.</summary>
    public Func<Tokens, CancellationToken, Task>? OnTokens { get; init; }

    /// <summary>What to send with.</summary>
    public HttpClient? HttpClient { get; init; }
}

/// <summary>Of <see cref="ScaiCredentials.FromClientCredentials"/>.</summary>
public sealed class ClientCredentialsOptions
{
    /// <summary>ScaiKey's token endpoint.</summary>
    public required string TokenUrl { get; init; }

    /// <summary>Who the application is.</summary>
    public required string ClientId { get; init; }

    /// <summary>What shows it.</summary>
    public required string ClientSecret { get; init; }

    /// <summary>What the token is for; all that the application may unless said.</summary>
    public string? Scope { get; init; }

    /// <summary>What to send with.</summary>
    public HttpClient? HttpClient { get; init; }
}

internal sealed class FixedCredentials(KeyValuePair<string, string>? header) : ScaiCredentials
{
    public override bool CanRenew => false;

    public override ValueTask<KeyValuePair<string, string>?> GetHeaderAsync(bool renew, CancellationToken cancellationToken) => new(header);
}

internal sealed class ProvidedCredentials(Func<bool, CancellationToken, ValueTask<string>> provide) : ScaiCredentials
{
    public override bool CanRenew => true;

    public override async ValueTask<KeyValuePair<string, string>?> GetHeaderAsync(bool renew, CancellationToken cancellationToken) =>
        new("authorization", $"Bearer {await provide(renew, cancellationToken).ConfigureAwait(false)}");
}

/// <summary>Keeps a token until shortly before it expires; calls that need a new one at the same time share one.</summary>
internal abstract class GrantedCredentials(string tokenUrl, string? accessToken, HttpClient? httpClient) : ScaiCredentials
{
    private static readonly Lazy<HttpClient> Own = new(() => new HttpClient(Transport.NewHandler()));

    private readonly SemaphoreSlim _lock = new(1, 1);
    private Held? _held = accessToken is null ? null : new Held(accessToken, DateTimeOffset.MaxValue);

    private sealed record Held(string Token, DateTimeOffset Until);

    public override bool CanRenew => true;

    public override async ValueTask<KeyValuePair<string, string>?> GetHeaderAsync(bool renew, CancellationToken cancellationToken)
    {
        var seen = _held;
        if (!renew && IsFresh(seen))
        {
            return Bearer(seen!);
        }

        await _lock.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Another call may have got a new one while this one waited.
            if (ReferenceEquals(_held, seen) || !IsFresh(_held))
            {
                _held = await GrantAsync(cancellationToken).ConfigureAwait(false);
            }

            return Bearer(_held!);
        }
        finally
        {
            _lock.Release();
        }
    }

    /// <summary>What to ask for a token with.</summary>
    protected abstract Pairs Form { get; }

    protected virtual AuthenticationHeaderValue? Authentication => null;

    protected virtual Task NoteAsync(Tokens tokens, CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsFresh(Held? held) => held is not null && DateTimeOffset.UtcNow < held.Until;

    private static KeyValuePair<string, string> Bearer(Held held) => new("authorization", $"Bearer {held.Token}");

    private async Task<Held> GrantAsync(CancellationToken cancellationToken)
    {
        using var clock = new Clock(TimeSpan.FromSeconds(30), cancellationToken);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, tokenUrl);
            request.Content = new FormUrlEncodedContent(Form.All);
            request.Headers.Authorization = Authentication;
            using var response = await (httpClient ?? Own.Value).SendAsync(request, clock.Token).ConfigureAwait(false);
            var text = await response.Content.ReadAsStringAsync(clock.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw ApiException.Of(response, text);
            }

            var tokens = JsonSerializer.Deserialize(text, ScaiJsonContext.Default.Tokens) ?? throw new JsonException();
            await NoteAsync(tokens, cancellationToken).ConfigureAwait(false);
            var lifetime = TimeSpan.FromSeconds(tokens.ExpiresIn ?? 300);
            var early = TimeSpan.FromSeconds(Math.Min(30, lifetime.TotalSeconds / 2));
            return new Held(tokens.AccessToken, DateTimeOffset.UtcNow + lifetime - early);
        }
        catch (JsonException error)
        {
            throw new DecodeException($"{tokenUrl} answered no tokens", error);
        }
        catch (Exception error) when (clock.Explain(error) != error)
        {
            throw clock.Explain(error);
        }
    }
}

internal sealed class RefreshTokenCredentials(RefreshTokenOptions options)
    : GrantedCredentials(options.TokenUrl, options.AccessToken, options.HttpClient)
{
    private string _current = options.RefreshToken;

    protected override Pairs Form =>
        new Pairs().Add("grant_type", "refresh_token").Add("refresh_token", _current).Add("client_id", options.ClientId);

    protected override async Task NoteAsync(Tokens tokens, CancellationToken cancellationToken)
    {
        _current = tokens.RefreshToken ?? _current;
        if (options.OnTokens is not null)
        {
            await options.OnTokens(tokens, cancellationToken).ConfigureAwait(false);
        }
    }
}

internal sealed class ApplicationCredentials(ClientCredentialsOptions options)
    : GrantedCredentials(options.TokenUrl, accessToken: null, options.HttpClient)
{
    protected override Pairs Form => new Pairs().Add("grant_type", "client_credentials").Add("scope", options.Scope);

    protected override AuthenticationHeaderValue Authentication
    {
        get
        {
            var pair = $"{Uri.EscapeDataString(options.ClientId)}:{Uri.EscapeDataString(options.ClientSecret)}";
            return new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(pair)));
        }
    }
}
