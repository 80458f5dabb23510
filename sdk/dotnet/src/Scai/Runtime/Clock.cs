namespace Scai;

/// <summary>Ends a try when its time is over or its caller wants no more, and says which.</summary>
internal sealed class Clock : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationToken _caller;
    private readonly TimeSpan _timeout;

    public Clock(TimeSpan timeout, CancellationToken caller)
    {
        _caller = caller;
        _timeout = timeout;
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        Alive();
    }

    public CancellationToken Token => _source.Token;

    /// <summary>More is awaited from now on.</summary>
    public void Alive() => Set(_timeout);

    /// <summary>Nothing is awaited for now.</summary>
    public void Pause() => Set(Timeout.InfiniteTimeSpan);

    public void Dispose() => _source.Dispose();

    /// <summary>What to fail with instead of what was thrown.</summary>
    public Exception Explain(Exception error)
    {
        if (error is ScaiException)
        {
            return error;
        }

        if (_caller.IsCancellationRequested)
        {
            return error is OperationCanceledException ? error : new OperationCanceledException("The call was canceled", error, _caller);
        }

        if (_source.IsCancellationRequested)
        {
            return new ApiTimeoutException($"Nothing came for {_timeout.TotalMilliseconds:0} ms", error);
        }

        return error switch
        {
            HttpRequestException or IOException => new ApiConnectionException("No whole answer came", error),
            // The timeout of an HttpClient that was passed.
            OperationCanceledException { InnerException: TimeoutException } => new ApiTimeoutException(error.Message, error),
            _ => error,
        };
    }

    private void Set(TimeSpan time)
    {
        try
        {
            _source.CancelAfter(time);
        }
        catch (ObjectDisposedException)
        {
            // An upload may still go on when its answer came early and was read.
        }
    }
}
