// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>AddAclEntryInput</c> of the API.</summary>
public sealed class AddAclEntryInput
{
    /// <summary>A user or group of the tenant, or <c>everyone</c> in it.</summary>
    [JsonPropertyName("principalId")]
    public required string PrincipalId { get; init; }

    /// <summary>What is allowed or denied.</summary>
    [JsonPropertyName("permissions")]
    public required IReadOnlyList<Permission> Permissions { get; init; }

    /// <summary><c>"allow"</c> unless said.</summary>
    [JsonPropertyName("aceType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AceType? AceType { get; init; }

    /// <summary>
    /// Whether it holds for what is below as well; false: for this only. <c>true</c> unless said.
    /// </summary>
    [JsonPropertyName("inheritToChildren")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? InheritToChildren { get; init; }

    /// <summary>When it ends by itself.</summary>
    [JsonPropertyName("expiresAt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? ExpiresAt { get; init; }
}
