// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A master or a secondary, asked just now.</summary>
public sealed class TransferPeer
{
    /// <summary><c>address</c></summary>
    [JsonPropertyName("address")]
    public required string Address { get; init; }

    /// <summary>That it has of the zone at the moment; null if it does not say.</summary>
    [JsonPropertyName("serial")]
    public required long? Serial { get; init; }

    /// <summary>Why it does not say.</summary>
    [JsonPropertyName("failure")]
    public required string? Failure { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
