using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scai.Runner;

internal static class Errors
{
    /// <summary>An error in the words that every SDK's runner uses.</summary>
    public static JsonObject Of(Exception error)
    {
        if (error is not ApiException api)
        {
            return new JsonObject { ["kind"] = KindOf(error), ["message"] = error.ToString() };
        }

        return new JsonObject
        {
            ["kind"] = NameOf(api),
            ["status"] = api.Status,
            ["code"] = api.Code,
            ["requestId"] = api.RequestId,
            ["detail"] = api.Detail,
            ["retryAfterSeconds"] = api.RetryAfter?.TotalSeconds,
            ["issues"] = new JsonArray([.. api.Issues.Select(issue => JsonSerializer.SerializeToNode(issue, ScaiJsonContext.Default.Issue))]),
        };
    }

    private static string KindOf(Exception error) =>
        error switch
        {
            OperationCanceledException => "Canceled",
            ArgumentException => "Invalid",
            ApiTimeoutException => "Timeout",
            ApiConnectionException => "Connection",
            ScaiException => NameOf(error),
            _ => "Foreign",
        };

    private static string NameOf(Exception error) =>
        error.GetType() == typeof(ApiException) ? "Api" : error.GetType().Name.Replace("Exception", "", StringComparison.Ordinal);
}
