namespace Scai;

/// <summary>How a client calls.</summary>
public sealed class ScaiClientOptions
{
    /// <summary>Where the server is: <c>https://drive.example</c>.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>An access token. What gets tokens is <see cref="ScaiCredentials.FromProvider"/>.</summary>
    public string? Token { get; set; }

    /// <summary>An API key, instead of a token.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Another way to authenticate, before the other two.</summary>
    public ScaiCredentials? Credentials { get; set; }

    /// <summary>How long a try may take, its answer included; for content, how long nothing may come.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a call that may be repeated is tried again.</summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>A server that asks to wait for longer than this is not waited for.</summary>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Go with every call.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Called as calls go on.</summary>
    public ScaiHooks? Hooks { get; set; }

    /// <summary>
    /// The present trace as W3C Trace Context has it, to go with every call as <c>traceparent</c>. Without it
    /// <see cref="System.Diagnostics.Activity.Current"/> goes along.
    /// </summary>
    public Func<string?>? Traceparent { get; set; }

    /// <summary>Before the SDK's own in <c>User-Agent</c>: <c>backup/2.1</c>.</summary>
    public string? UserAgent { get; set; }
}
