// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CheckMyPermissionInput</c> of the API.</summary>
public sealed class CheckMyPermissionInput
{
    /// <summary>An action on a kind of resource, as roles allow it.</summary>
    [JsonPropertyName("permission")]
    public required RolePermission Permission { get; init; }

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

    /// <summary>
    /// A record's name as its zone knows it (<c>www</c>, <c>@</c>): access grants are about some names.
    /// </summary>
    [JsonPropertyName("recordName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RecordName { get; init; }

    /// <summary>Its type, such as TXT.</summary>
    [JsonPropertyName("recordType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RecordType { get; init; }
}
