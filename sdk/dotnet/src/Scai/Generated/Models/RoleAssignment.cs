// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Who has which role where.</summary>
public sealed class RoleAssignment
{
    /// <summary>The id of a role assignment.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a role.</summary>
    [JsonPropertyName("roleId")]
    public required string RoleId { get; init; }

    /// <summary><c>roleName</c></summary>
    [JsonPropertyName("roleName")]
    public required string RoleName { get; init; }

    /// <summary><c>principalId</c></summary>
    [JsonPropertyName("principalId")]
    public required string PrincipalId { get; init; }

    /// <summary><c>principalType</c></summary>
    [JsonPropertyName("principalType")]
    public required PrincipalType PrincipalType { get; init; }

    /// <summary><c>principalName</c></summary>
    [JsonPropertyName("principalName")]
    public required string PrincipalName { get; init; }

    /// <summary>Everywhere, in the tenant, or in one zone of it.</summary>
    [JsonPropertyName("scope")]
    public required RoleScope Scope { get; init; }

    /// <summary>Null at the scope of the platform.</summary>
    [JsonPropertyName("tenantId")]
    public required string? TenantId { get; init; }

    /// <summary><c>zoneId</c></summary>
    [JsonPropertyName("zoneId")]
    public required string? ZoneId { get; init; }

    /// <summary>When it ends by itself; null: never.</summary>
    [JsonPropertyName("expiresAt")]
    public required DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The id of a user.</summary>
    [JsonPropertyName("createdBy")]
    public required string CreatedBy { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
