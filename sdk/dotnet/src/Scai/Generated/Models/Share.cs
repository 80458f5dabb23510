// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A space of folders and files with an owner and members.</summary>
public sealed class Share
{
    /// <summary>The id of a share.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a tenant.</summary>
    [JsonPropertyName("tenantId")]
    public required string TenantId { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>description</c></summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary><c>type</c></summary>
    [JsonPropertyName("type")]
    public required ShareType Type { get; init; }

    /// <summary>The user or group that owns it.</summary>
    [JsonPropertyName("ownerId")]
    public required string OwnerId { get; init; }

    /// <summary>The caller's strongest role; null when access comes from elsewhere.</summary>
    [JsonPropertyName("role")]
    public required ShareRole? Role { get; init; }

    /// <summary>What the caller may do in the share as a whole.</summary>
    [JsonPropertyName("permissions")]
    public required IReadOnlyList<Permission> Permissions { get; init; }

    /// <summary>
    /// How many days old versions are kept, from when another took their place; null: as the tenant says.
    /// </summary>
    [JsonPropertyName("versionRetentionDays")]
    public required int? VersionRetentionDays { get; init; }

    /// <summary>How many old versions of a file are kept; null: as the tenant says.</summary>
    [JsonPropertyName("versionsKeptMax")]
    public required int? VersionsKeptMax { get; init; }

    /// <summary>The id of a user.</summary>
    [JsonPropertyName("createdBy")]
    public required string CreatedBy { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary><c>modifiedAt</c></summary>
    [JsonPropertyName("modifiedAt")]
    public required DateTimeOffset ModifiedAt { get; init; }

    /// <summary>When it was put into the trash; null when it is in use.</summary>
    [JsonPropertyName("trashedAt")]
    public required DateTimeOffset? TrashedAt { get; init; }

    /// <summary>
    /// What it holds, the trash and every version included; null unless you have full control of it.
    /// </summary>
    [JsonPropertyName("usedBytes")]
    public required long? UsedBytes { get; init; }

    /// <summary>
    /// How much it may hold: its own quota, else what the tenant says of shares, and of a personal share its
    /// user's. Null when there is none, or unless you have full control of it. What it counts against besides is
    /// told by GET /quotas/effective/shares/{shareId}.
    /// </summary>
    [JsonPropertyName("quotaBytes")]
    public required long? QuotaBytes { get; init; }

    /// <summary>Changes whenever anything but what it holds and may hold does. Send it as If-Match.</summary>
    [JsonPropertyName("etag")]
    public required string Etag { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
