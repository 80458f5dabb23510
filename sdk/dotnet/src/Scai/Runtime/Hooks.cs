using System.Text.RegularExpressions;

namespace Scai;

/// <summary>A request as hooks see it: without secrets.</summary>
/// <param name="CallId">The same for all tries of a call.</param>
/// <param name="Operation">As <c>files.getContent</c>.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Url">Where it goes.</param>
/// <param name="Headers">Those that are secret are redacted.</param>
/// <param name="Attempt">0 for the first try.</param>
public sealed record RequestEvent(
    string CallId,
    string Operation,
    string Method,
    string Url,
    IReadOnlyDictionary<string, string> Headers,
    int Attempt);

/// <summary>An answer to one try.</summary>
/// <param name="Request">What it answers.</param>
/// <param name="Status">The status.</param>
/// <param name="RequestId">Tell it when you ask for help.</param>
/// <param name="Duration">Until the status was there.</param>
public sealed record ResponseEvent(RequestEvent Request, int Status, string? RequestId, TimeSpan Duration);

/// <summary>A try that failed and is followed by another.</summary>
/// <param name="Request">What failed.</param>
/// <param name="Error">With what.</param>
/// <param name="Delay">How long is waited.</param>
public sealed record RetryEvent(RequestEvent Request, Exception Error, TimeSpan Delay);

/// <summary>Called as calls go on; what they throw fails the call.</summary>
public sealed class ScaiHooks
{
    /// <summary>Before each try.</summary>
    public Action<RequestEvent>? OnRequest { get; init; }

    /// <summary>When the status of an answer is there.</summary>
    public Action<ResponseEvent>? OnResponse { get; init; }

    /// <summary>Before the wait for another try.</summary>
    public Action<RetryEvent>? OnRetry { get; init; }

    /// <summary>Hooks that write a line for each try and each wait; pass <c>Console.WriteLine</c>.</summary>
    public static ScaiHooks LogTo(Action<string> write) =>
        new()
        {
            OnResponse = answer => write(Line(answer)),
            OnRetry = retry => write(Line(retry)),
        };

    internal static string Line(ResponseEvent answer) =>
        $"{answer.Request.Method} {answer.Request.Url} {answer.Status} in {answer.Duration.TotalMilliseconds:0} ms "
        + $"({answer.RequestId}, try {answer.Request.Attempt + 1})";

    internal static string Line(RetryEvent retry) =>
        $"{retry.Request.Method} {retry.Request.Url} again in {retry.Delay.TotalMilliseconds:0} ms: {retry.Error.Message}";
}

internal static partial class Redaction
{
    /// <summary>Headers without what must not be in a log.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyDictionary<string, string> headers) =>
        headers.ToDictionary(header => header.Key, header => Secret().IsMatch(header.Key) ? "(redacted)" : header.Value);

    [GeneratedRegex(
        "^(authorization|proxy-authorization|x-api-key|cookie|set-cookie)$|token|secret|password",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
