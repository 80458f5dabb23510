// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>An entry or role that decides, and how it concerns somebody.</summary>
public sealed class ExplainedGrant
{
    /// <summary><c>entry</c></summary>
    [JsonPropertyName("entry")]
    public required AclEntry Entry { get; init; }

    /// <summary>
    /// The groups that lead to the principal of the entry, from the one that they are in directly; empty when it
    /// names them or everyone.
    /// </summary>
    [JsonPropertyName("through")]
    public required IReadOnlyList<GroupRef> Through { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
