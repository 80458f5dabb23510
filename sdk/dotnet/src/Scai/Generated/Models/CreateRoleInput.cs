// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateRoleInput</c> of the API.</summary>
public sealed class CreateRoleInput
{
    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>""</c> unless said.</summary>
    [JsonPropertyName("description")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }

    /// <summary>
    /// Permissions, and <c>resource:*</c> for all on a resource. Only what you have yourself in the tenant.
    /// </summary>
    [JsonPropertyName("permissions")]
    public required IReadOnlyList<RolePermissionPattern> Permissions { get; init; }
}
