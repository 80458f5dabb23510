// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Why somebody may do something somewhere, or may not.</summary>
public sealed class PermissionExplanation
{
    /// <summary>An action on a kind of resource, as roles allow it.</summary>
    [JsonPropertyName("permission")]
    public required RolePermission Permission { get; init; }

    /// <summary><c>allowed</c></summary>
    [JsonPropertyName("allowed")]
    public required bool Allowed { get; init; }

    /// <summary><c>reason</c></summary>
    [JsonPropertyName("reason")]
    public required string Reason { get; init; }

    /// <summary>What a token needs besides, to use the permission.</summary>
    [JsonPropertyName("tokenScope")]
    public required PermissionExplanationTokenScope TokenScope { get; init; }

    /// <summary>Everything that gives it, the widest first.</summary>
    [JsonPropertyName("sources")]
    public required IReadOnlyList<PermissionSource> Sources { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
