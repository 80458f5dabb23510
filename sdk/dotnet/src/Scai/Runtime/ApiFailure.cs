using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Scai;

/// <summary>What an answer says of why it is none; whatever of it is not there has a stand-in.</summary>
internal sealed record ApiFailure
{
    public required int Status { get; init; }

    public required string Code { get; init; }

    public required string Title { get; init; }

    public string? Detail { get; init; }

    public string? RequestId { get; init; }

    public IReadOnlyList<Issue> Issues { get; init; } = [];

    public bool IsRetryable { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public required HttpResponseHeaders Headers { get; init; }

    public string Message =>
        string.Join("; ", new[] { $"{Title} ({Code})", Detail }
            .Concat(Issues.Select(issue => $"{string.Join('.', issue.Path)}: {issue.Message}"))
            .Where(text => !string.IsNullOrEmpty(text)));

    public static ApiFailure Of(HttpResponseMessage response, string text)
    {
        var status = (int)response.StatusCode;
        var problem = Parse(response, text);
        return new ApiFailure
        {
            Status = status,
            Code = TextOf(problem, "code") ?? $"http.{status}",
            Title = TextOf(problem, "title") ?? $"The server answered {status}",
            Detail = TextOf(problem, "detail"),
            RequestId = TextOf(problem, "requestId") ?? RequestIdOf(response),
            Issues = IssuesOf(problem),
            IsRetryable = problem?.TryGetProperty("retryable", out var told) == true && told.ValueKind == JsonValueKind.True,
            RetryAfter = RetryAfterOf(response),
            Headers = response.Headers,
        };
    }

    public static string? RequestIdOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues("x-request-id", out var values) ? values.FirstOrDefault() : null;

    private static JsonElement? Parse(HttpResponseMessage response, string text)
    {
        if (response.Content.Headers.ContentType?.MediaType?.Contains("json", StringComparison.Ordinal) != true)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object ? root.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? TextOf(JsonElement? problem, string name) =>
        problem?.TryGetProperty(name, out var member) == true && member.ValueKind == JsonValueKind.String
            ? member.GetString()
            : null;

    private static IReadOnlyList<Issue> IssuesOf(JsonElement? problem)
    {
        if (problem?.TryGetProperty("issues", out var issues) != true)
        {
            return [];
        }

        try
        {
            return [.. issues.EnumerateArray().Select(issue => issue.Deserialize(ScaiJsonContext.Default.Issue)!)];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    /// <summary>Seconds, or a date (RFC 9110 §10.2.3).</summary>
    private static TimeSpan? RetryAfterOf(HttpResponseMessage response)
    {
        var told = response.Headers.NonValidated.TryGetValues("retry-after", out var values) ? values.ToString() : null;
        if (double.TryParse(told, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 1e9)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        if (!DateTimeOffset.TryParse(told, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
        {
            return null;
        }

        var wait = at - DateTimeOffset.UtcNow;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
