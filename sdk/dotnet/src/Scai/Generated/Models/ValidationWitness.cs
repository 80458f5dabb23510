// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What one server said.</summary>
public sealed class ValidationWitness
{
    /// <summary>Its name; resolver for a resolver of ours.</summary>
    [JsonPropertyName("nameServer")]
    public required string NameServer { get; init; }

    /// <summary>Its address and port.</summary>
    [JsonPropertyName("address")]
    public required string Address { get; init; }

    /// <summary><c>sight</c></summary>
    [JsonPropertyName("sight")]
    public required WitnessSight Sight { get; init; }

    /// <summary>The TXT records that it told.</summary>
    [JsonPropertyName("values")]
    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
