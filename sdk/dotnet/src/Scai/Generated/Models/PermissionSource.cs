// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>PermissionSource</c> of the API.</summary>
public sealed class PermissionSource
{
    /// <summary>An administrator's role, a role that was assigned, or an access grant in a zone.</summary>
    [JsonPropertyName("kind")]
    public required PermissionSourceKind Kind { get; init; }

    /// <summary><c>roleName</c></summary>
    [JsonPropertyName("roleName")]
    public required string RoleName { get; init; }

    /// <summary>Null for an administrator's role.</summary>
    [JsonPropertyName("roleId")]
    public required string? RoleId { get; init; }

    /// <summary><c>roleAssignmentId</c></summary>
    [JsonPropertyName("roleAssignmentId")]
    public required string? RoleAssignmentId { get; init; }

    /// <summary><c>accessGrantId</c></summary>
    [JsonPropertyName("accessGrantId")]
    public required string? AccessGrantId { get; init; }

    /// <summary>Who has it: they themselves, or a group.</summary>
    [JsonPropertyName("principalId")]
    public required string PrincipalId { get; init; }

    /// <summary><c>principalName</c></summary>
    [JsonPropertyName("principalName")]
    public required string PrincipalName { get; init; }

    /// <summary>
    /// The groups that lead to the principal, from the one that they are in directly to that one itself; empty when
    /// they have it themselves.
    /// </summary>
    [JsonPropertyName("through")]
    public required IReadOnlyList<GroupRef> Through { get; init; }

    /// <summary>Where it was given.</summary>
    [JsonPropertyName("scope")]
    public required RoleScope Scope { get; init; }

    /// <summary>Which names it is about; null: every name.</summary>
    [JsonPropertyName("recordPattern")]
    public required string? RecordPattern { get; init; }

    /// <summary>Which types it is about; null: every type.</summary>
    [JsonPropertyName("recordTypes")]
    public required IReadOnlyList<string>? RecordTypes { get; init; }

    /// <summary><c>expiresAt</c></summary>
    [JsonPropertyName("expiresAt")]
    public required DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
