// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateRoleAssignmentInput</c> of the API.</summary>
public sealed class CreateRoleAssignmentInput
{
    /// <summary>The id of a role.</summary>
    [JsonPropertyName("roleId")]
    public required string RoleId { get; init; }

    /// <summary>A user or group of the tenant.</summary>
    [JsonPropertyName("principalId")]
    public required string PrincipalId { get; init; }

    /// <summary>
    /// Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the tenant.
    /// </summary>
    [JsonPropertyName("scope")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RoleScope? Scope { get; init; }

    /// <summary>Another tenant within your reach.</summary>
    [JsonPropertyName("tenantId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TenantId { get; init; }

    /// <summary>The zone, at the scope of a zone.</summary>
    [JsonPropertyName("zoneId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ZoneId { get; init; }

    /// <summary>When it ends by itself.</summary>
    [JsonPropertyName("expiresAt")]
    [JsonConverter(typeof(OptionalConverter<DateTimeOffset?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DateTimeOffset?> ExpiresAt { get; init; }
}
