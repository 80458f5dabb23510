// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>An installation of a sync client.</summary>
public sealed class Device
{
    /// <summary>The id of a device.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>How its user knows it; conflict copies carry it.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>As it says of itself; its user's administrators can allow some kinds only.</summary>
    [JsonPropertyName("kind")]
    public required DeviceKind Kind { get; init; }

    /// <summary><c>platform</c></summary>
    [JsonPropertyName("platform")]
    public required string Platform { get; init; }

    /// <summary><c>clientVersion</c></summary>
    [JsonPropertyName("clientVersion")]
    public required string ClientVersion { get; init; }

    /// <summary><c>wiping</c>: it may do nothing but delete what it holds and say so.</summary>
    [JsonPropertyName("status")]
    public required DeviceStatus Status { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>To the minute.</summary>
    [JsonPropertyName("lastSeenAt")]
    public required DateTimeOffset LastSeenAt { get; init; }

    /// <summary><c>lastIp</c></summary>
    [JsonPropertyName("lastIp")]
    public required string? LastIp { get; init; }

    /// <summary><c>wipeRequestedAt</c></summary>
    [JsonPropertyName("wipeRequestedAt")]
    public required DateTimeOffset? WipeRequestedAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
