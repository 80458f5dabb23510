// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A zone that a network needs.</summary>
public sealed class ReversePreviewItem
{
    /// <summary><c>zoneName</c></summary>
    [JsonPropertyName("zoneName")]
    public required string ZoneName { get; init; }

    /// <summary><c>type</c></summary>
    [JsonPropertyName("type")]
    public required ZoneType Type { get; init; }

    /// <summary>The part of the network that is in it.</summary>
    [JsonPropertyName("cidr")]
    public required string Cidr { get; init; }

    /// <summary><c>firstAddress</c></summary>
    [JsonPropertyName("firstAddress")]
    public required string FirstAddress { get; init; }

    /// <summary><c>lastAddress</c></summary>
    [JsonPropertyName("lastAddress")]
    public required string LastAddress { get; init; }

    /// <summary>In decimal: an IPv6 network has more than a JSON number can tell.</summary>
    [JsonPropertyName("addressCount")]
    public required string AddressCount { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
