namespace Scai;

/// <summary>
/// Every resource of the API, over one transport. Make one and share it: it is safe for any number of calls at once.
/// </summary>
public partial class ScaiClient : IDisposable
{
    private readonly Transport? _transport;
    private readonly HttpClient? _owned;

    /// <summary>A client that has its connections for itself.</summary>
    public ScaiClient(ScaiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _owned = new HttpClient(NewHttpHandler()) { Timeout = Timeout.InfiniteTimeSpan };
        _transport = new Transport(options, _owned, options.Hooks);
    }

    /// <summary>
    /// A client that sends with yours, which stays yours to dispose. It should have no timeout and follow no redirects, because credentials
    /// would go along: see <see cref="NewHttpHandler"/>.
    /// </summary>
    public ScaiClient(ScaiClientOptions options, HttpClient httpClient, ScaiHooks? hooks = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(httpClient);
        _transport = new Transport(options, httpClient, hooks ?? options.Hooks);
    }

    /// <summary>For mocks, which override what they need.</summary>
    protected ScaiClient()
    {
    }

    private Transport Api =>
        _transport ?? throw new InvalidOperationException("This is a mock that does not override what was called.");

    /// <summary>Connections that follow no redirects and keep no cookies, and that notice when the server's address changes.</summary>
    public static HttpMessageHandler NewHttpHandler() => Transport.NewHandler();

    /// <summary>Lets go of the connections that are its own.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What <see cref="Dispose()"/> does.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _owned?.Dispose();
        }
    }
}
