// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>An application that a user is signed in with.</summary>
public sealed class Session
{
    /// <summary>ScaiKey's id of the application that is signed in.</summary>
    [JsonPropertyName("clientId")]
    public required string ClientId { get; init; }

    /// <summary><c>startedAt</c></summary>
    [JsonPropertyName("startedAt")]
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>To the minute.</summary>
    [JsonPropertyName("lastSeenAt")]
    public required DateTimeOffset LastSeenAt { get; init; }

    /// <summary><c>lastIp</c></summary>
    [JsonPropertyName("lastIp")]
    public required string? LastIp { get; init; }

    /// <summary>What it said it is, when it was last seen.</summary>
    [JsonPropertyName("userAgent")]
    public required string? UserAgent { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
