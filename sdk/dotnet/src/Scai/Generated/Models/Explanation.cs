// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Why somebody has each permission on a thing, or has not.</summary>
public sealed class Explanation
{
    /// <summary><c>resourceType</c></summary>
    [JsonPropertyName("resourceType")]
    public required ResourceType ResourceType { get; init; }

    /// <summary><c>resourceId</c></summary>
    [JsonPropertyName("resourceId")]
    public required string ResourceId { get; init; }

    /// <summary>Whose permissions are explained.</summary>
    [JsonPropertyName("principalId")]
    public required string PrincipalId { get; init; }

    /// <summary><c>permissions</c></summary>
    [JsonPropertyName("permissions")]
    public required IReadOnlyList<ExplainedPermission> Permissions { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
