// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreatePtrInput</c> of the API.</summary>
public sealed class CreatePtrInput
{
    /// <summary>An IPv4 or IPv6 address.</summary>
    [JsonPropertyName("ip")]
    public required string Ip { get; init; }

    /// <summary>A whole name, with or without the dot at the end.</summary>
    [JsonPropertyName("hostname")]
    public required string Hostname { get; init; }

    /// <summary>The zone's default if absent.</summary>
    [JsonPropertyName("ttl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Ttl { get; init; }
}
