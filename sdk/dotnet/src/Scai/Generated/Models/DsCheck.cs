// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What the servers of the zone above were seen to say.</summary>
public sealed class DsCheck
{
    /// <summary><c>isPublished</c></summary>
    [JsonPropertyName("isPublished")]
    public required bool IsPublished { get; init; }

    /// <summary><c>message</c></summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary><c>witnesses</c></summary>
    [JsonPropertyName("witnesses")]
    public required IReadOnlyList<DsWitness> Witnesses { get; init; }

    /// <summary><c>dnssec</c></summary>
    [JsonPropertyName("dnssec")]
    public required ZoneDnssec Dnssec { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
