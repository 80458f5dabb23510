// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Something that allows or denies permissions to somebody.</summary>
public sealed class AclEntry
{
    /// <summary>Null for a role in the share.</summary>
    [JsonPropertyName("id")]
    public required string? Id { get; init; }

    /// <summary><c>principalType</c></summary>
    [JsonPropertyName("principalType")]
    public required AclEntryPrincipalType PrincipalType { get; init; }

    /// <summary><c>principalId</c></summary>
    [JsonPropertyName("principalId")]
    public required string PrincipalId { get; init; }

    /// <summary><c>principalName</c></summary>
    [JsonPropertyName("principalName")]
    public required string PrincipalName { get; init; }

    /// <summary><c>permissions</c></summary>
    [JsonPropertyName("permissions")]
    public required IReadOnlyList<Permission> Permissions { get; init; }

    /// <summary><c>aceType</c></summary>
    [JsonPropertyName("aceType")]
    public required AceType AceType { get; init; }

    /// <summary><c>inheritToChildren</c></summary>
    [JsonPropertyName("inheritToChildren")]
    public required bool InheritToChildren { get; init; }

    /// <summary>When it ends by itself; null when it does not.</summary>
    [JsonPropertyName("expiresAt")]
    public required DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Whether it comes from above.</summary>
    [JsonPropertyName("inherited")]
    public required bool Inherited { get; init; }

    /// <summary>What it stands on.</summary>
    [JsonPropertyName("source")]
    public required ResourceRef Source { get; init; }

    /// <summary>The role in the share that it stands for; null for an entry.</summary>
    [JsonPropertyName("role")]
    public required ShareRole? Role { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
