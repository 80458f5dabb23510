// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>The installation's name servers.</summary>
public sealed class NameServerSettings
{
    /// <summary>In the order in which they are told; the first is the primary in every SOA record.</summary>
    [JsonPropertyName("nameServers")]
    public required IReadOnlyList<string> NameServers { get; init; }

    /// <summary>That of the last change; null before the first.</summary>
    [JsonPropertyName("rollout")]
    public required NameServerRollout? Rollout { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
