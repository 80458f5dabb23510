// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A role for a user or group with some records of a zone.</summary>
public sealed class AccessGrant
{
    /// <summary>The id of an access grant.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a zone.</summary>
    [JsonPropertyName("zoneId")]
    public required string ZoneId { get; init; }

    /// <summary><c>principalId</c></summary>
    [JsonPropertyName("principalId")]
    public required string PrincipalId { get; init; }

    /// <summary><c>principalType</c></summary>
    [JsonPropertyName("principalType")]
    public required PrincipalType PrincipalType { get; init; }

    /// <summary><c>principalName</c></summary>
    [JsonPropertyName("principalName")]
    public required string PrincipalName { get; init; }

    /// <summary>The id of a role.</summary>
    [JsonPropertyName("roleId")]
    public required string RoleId { get; init; }

    /// <summary><c>roleName</c></summary>
    [JsonPropertyName("roleName")]
    public required string RoleName { get; init; }

    /// <summary>Which names it is about; null: every name.</summary>
    [JsonPropertyName("recordPattern")]
    public required string? RecordPattern { get; init; }

    /// <summary>Which types it is about; null: every type.</summary>
    [JsonPropertyName("recordTypes")]
    public required IReadOnlyList<string>? RecordTypes { get; init; }

    /// <summary>When it ends by itself; null: never.</summary>
    [JsonPropertyName("expiresAt")]
    public required DateTimeOffset? ExpiresAt { get; init; }

    /// <summary><c>notes</c></summary>
    [JsonPropertyName("notes")]
    public required string Notes { get; init; }

    /// <summary>The id of a user.</summary>
    [JsonPropertyName("createdBy")]
    public required string CreatedBy { get; init; }

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
