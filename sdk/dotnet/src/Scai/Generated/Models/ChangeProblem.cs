// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>ChangeProblem</c> of the API.</summary>
public sealed class ChangeProblem
{
    /// <summary>One of the API's error codes.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary><c>title</c></summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary><c>detail</c></summary>
    [JsonPropertyName("detail")]
    public required string? Detail { get; init; }

    /// <summary><c>retryable</c></summary>
    [JsonPropertyName("retryable")]
    public required bool Retryable { get; init; }

    /// <summary>Of quotas.exceeded; null of all others.</summary>
    [JsonPropertyName("quota")]
    public required ExceededQuota? Quota { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
