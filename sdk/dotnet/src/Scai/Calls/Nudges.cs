using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;

namespace Scai;

/// <summary>
/// Watches a share over a WebSocket, and connects again when it is cut. It only tells that there is something to look at: what it is, and
/// whether nothing was missed, the change feed tells.
/// </summary>
internal sealed class Nudges : IAsyncDisposable
{
    /// <summary>The server's close code for a token that is not or no longer good.</summary>
    private const WebSocketCloseStatus Unauthenticated = (WebSocketCloseStatus)4401;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan DelayMax = TimeSpan.FromSeconds(30);

    private readonly Transport _transport;
    private readonly string _shareId;
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<bool> _nudged = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Task _running;
    private volatile bool _isWatching;
    private volatile bool _isConnecting = true;

    public Nudges(Transport transport, string shareId)
    {
        _transport = transport;
        _shareId = shareId;
        _running = RunAsync(_stop.Token);
    }

    /// <summary>Whether the server tells of what changes from now on.</summary>
    public bool IsWatching => _isWatching;

    /// <summary>Whether it soon may.</summary>
    public bool IsConnecting => _isConnecting;

    /// <summary>Returns when something changed since the last call, when the connection is lost, or when the time is over.</summary>
    public async Task NextAsync(TimeSpan within, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(within);
        try
        {
            await _nudged.Reader.ReadAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // It is time to look.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        var renew = false;
        for (var delay = FirstDelay; !cancellationToken.IsCancellationRequested; delay = delay * 2 < DelayMax ? delay * 2 : DelayMax)
        {
            _isConnecting = true;
            using var socket = new ClientWebSocket();
            try
            {
                await WatchAsync(socket, renew, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (error is WebSocketException or HttpRequestException or IOException or ScaiException or JsonException)
            {
                // Until it is back, changes are asked for.
            }

            renew = socket.CloseStatus == Unauthenticated;
            delay = _isWatching ? FirstDelay : delay;
            _isWatching = false;
            _isConnecting = false;
            _nudged.Writer.TryWrite(true);
            await Task.Delay(delay * (0.5 + (Random.Shared.NextDouble() / 2)), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WatchAsync(ClientWebSocket socket, bool renew, CancellationToken cancellationToken)
    {
        if (await _transport.CredentialHeaderAsync(renew, cancellationToken).ConfigureAwait(false) is { } header)
        {
            socket.Options.SetRequestHeader(header.Key, header.Value);
        }

        await socket.ConnectAsync(_transport.WebSocketUrl, cancellationToken).ConfigureAwait(false);
        await socket.SendAsync(Subscription(), WebSocketMessageType.Text, true, cancellationToken).ConfigureAwait(false);
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return;
            }

            message.Write(buffer, 0, received.Count);
            if (received.EndOfMessage)
            {
                if (!Heard(message.ToArray()))
                {
                    return;
                }

                message.SetLength(0);
            }
        }
    }

    private byte[] Subscription()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("action", "subscribe");
            json.WriteString("shareId", _shareId);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <summary>False when the server tells nothing of this share.</summary>
    private bool Heard(byte[] text)
    {
        using var document = JsonDocument.Parse(text);
        switch (document.RootElement.GetProperty("type").GetString())
        {
            case "connected" or "pong":
                return true;
            case "error":
                return false;
            case "subscribed":
                _isWatching = true;
                _isConnecting = false;
                break;
        }

        _nudged.Writer.TryWrite(true);
        return true;
    }
}
