// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Permissions under a name, to be given to users and groups.</summary>
public sealed class Role
{
    /// <summary>The id of a role.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Null for a system role, which every tenant has.</summary>
    [JsonPropertyName("tenantId")]
    public required string? TenantId { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>description</c></summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary>Permissions, and <c>resource:*</c> for all on a resource.</summary>
    [JsonPropertyName("permissions")]
    public required IReadOnlyList<string> Permissions { get; init; }

    /// <summary>System roles cannot be changed.</summary>
    [JsonPropertyName("isSystem")]
    public required bool IsSystem { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary><c>modifiedAt</c></summary>
    [JsonPropertyName("modifiedAt")]
    public required DateTimeOffset ModifiedAt { get; init; }

    /// <summary>Changes whenever this does. Send it as If-Match to change only what you have seen.</summary>
    [JsonPropertyName("etag")]
    public required string Etag { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
