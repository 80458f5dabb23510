// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>PtrLookup</c> of the API.</summary>
public sealed class PtrLookup
{
    /// <summary><c>ip</c></summary>
    [JsonPropertyName("ip")]
    public required string Ip { get; init; }

    /// <summary>The narrowest reverse zone of the tenant that the address is in.</summary>
    [JsonPropertyName("zoneId")]
    public required string ZoneId { get; init; }

    /// <summary>Where the PTR record is, without the dot at the end.</summary>
    [JsonPropertyName("recordName")]
    public required string RecordName { get; init; }

    /// <summary>With the dot at the end; none if the address has no name.</summary>
    [JsonPropertyName("hostnames")]
    public required IReadOnlyList<string> Hostnames { get; init; }

    /// <summary><c>ttl</c></summary>
    [JsonPropertyName("ttl")]
    public required long? Ttl { get; init; }

    /// <summary><c>zone</c></summary>
    [JsonPropertyName("zone")]
    public required Zone Zone { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
