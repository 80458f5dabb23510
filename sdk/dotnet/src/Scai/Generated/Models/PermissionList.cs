// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Everything that somebody may do somewhere by their roles.</summary>
public sealed class PermissionList
{
    /// <summary><c>scope</c></summary>
    [JsonPropertyName("scope")]
    public required RoleScope Scope { get; init; }

    /// <summary>Null at the scope of the platform.</summary>
    [JsonPropertyName("tenantId")]
    public required string? TenantId { get; init; }

    /// <summary><c>zoneId</c></summary>
    [JsonPropertyName("zoneId")]
    public required string? ZoneId { get; init; }

    /// <summary><c>permissions</c></summary>
    [JsonPropertyName("permissions")]
    public required IReadOnlyList<RolePermission> Permissions { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
