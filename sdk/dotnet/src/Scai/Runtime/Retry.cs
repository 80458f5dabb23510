namespace Scai;

internal static class Retry
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan DelayMax = TimeSpan.FromSeconds(8);

    /// <summary>
    /// How long to wait before a call that may be repeated is tried again; null when it would be no use. Of a conflict only the one that says
    /// that the first try still runs is worth another.
    /// </summary>
    public static TimeSpan? DelayBefore(Exception error, int attempt, TimeSpan maxRetryAfter)
    {
        if (!IsWorthwhile(error))
        {
            return null;
        }

        if ((error as ApiException)?.RetryAfter is { } asked)
        {
            return asked <= maxRetryAfter ? asked : null;
        }

        var delay = Math.Min(DelayMax.TotalSeconds, FirstDelay.TotalSeconds * Math.Pow(2, attempt));
        return TimeSpan.FromSeconds(delay * (0.5 + (Random.Shared.NextDouble() / 2)));
    }

    private static bool IsWorthwhile(Exception error) =>
        error switch
        {
            ApiException { Status: 408 or 429 or 500 or 502 or 503 or 504 } => true,
            ApiException { Code: ErrorCode.IdempotencyInProgress } => true,
            ApiConnectionException => true,
            _ => false,
        };
}
