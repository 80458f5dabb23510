// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Why one item was not done.</summary>
public sealed class BulkError
{
    /// <summary><c>operation</c></summary>
    [JsonPropertyName("operation")]
    public required BulkErrorOperation Operation { get; init; }

    /// <summary>Which item of that list.</summary>
    [JsonPropertyName("index")]
    public required long Index { get; init; }

    /// <summary>As of an error of the whole call.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary><c>status</c></summary>
    [JsonPropertyName("status")]
    public required long Status { get; init; }

    /// <summary><c>message</c></summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>Ids of the records that are in the way.</summary>
    [JsonPropertyName("conflicts")]
    public required IReadOnlyList<string> Conflicts { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
