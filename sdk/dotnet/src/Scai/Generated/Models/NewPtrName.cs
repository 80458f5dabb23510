// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>NewPtrName</c> of the API.</summary>
public sealed class NewPtrName
{
    /// <summary>An IPv4 or IPv6 address.</summary>
    [JsonPropertyName("ip")]
    public required string Ip { get; init; }

    /// <summary>Null takes the names of the address away.</summary>
    [JsonPropertyName("hostname")]
    public required string? Hostname { get; init; }

    /// <summary>The zone's default if absent.</summary>
    [JsonPropertyName("ttl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Ttl { get; init; }
}
