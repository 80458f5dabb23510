// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What one server of the zone above says.</summary>
public sealed class DsWitness
{
    /// <summary><c>nameServer</c></summary>
    [JsonPropertyName("nameServer")]
    public required string NameServer { get; init; }

    /// <summary><c>address</c></summary>
    [JsonPropertyName("address")]
    public required string Address { get; init; }

    /// <summary><c>sight</c></summary>
    [JsonPropertyName("sight")]
    public required WitnessSight Sight { get; init; }

    /// <summary>Every DS record that it has for the zone.</summary>
    [JsonPropertyName("values")]
    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
