// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A domain name and everything in it that is not another zone.</summary>
public sealed class Zone
{
    /// <summary>The id of a zone.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a tenant.</summary>
    [JsonPropertyName("tenantId")]
    public required string TenantId { get; init; }

    /// <summary>As A-labels in lower case, without the dot at the end.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The name as people write it, in their own script.</summary>
    [JsonPropertyName("displayName")]
    public required string DisplayName { get; init; }

    /// <summary><c>type</c></summary>
    [JsonPropertyName("type")]
    public required ZoneType Type { get; init; }

    /// <summary>
    /// pending_validation: not served until its ownership is shown. active: served. inactive: not served. deleted:
    /// not served, can be restored.
    /// </summary>
    [JsonPropertyName("status")]
    public required ZoneStatus Status { get; init; }

    /// <summary>A change of the status that was begun and is not done yet; it will be. Usually null.</summary>
    [JsonPropertyName("pendingChange")]
    public required ZonePendingChange? PendingChange { get; init; }

    /// <summary>What records get that say no TTL.</summary>
    [JsonPropertyName("defaultTtl")]
    public required long DefaultTtl { get; init; }

    /// <summary><c>description</c></summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary>What you keep with it for yourself, by name.</summary>
    [JsonPropertyName("settings")]
    public required IReadOnlyDictionary<string, string> Settings { get; init; }

    /// <summary>The network of a reverse zone that was made from one.</summary>
    [JsonPropertyName("cidr")]
    public required string? Cidr { get; init; }

    /// <summary>Whether it is signed; /domains/{zoneId}/dnssec tells more.</summary>
    [JsonPropertyName("dnssecEnabled")]
    public required bool DnssecEnabled { get; init; }

    /// <summary>To whom the name has to be delegated so that this zone answers.</summary>
    [JsonPropertyName("nameServers")]
    public required IReadOnlyList<string> NameServers { get; init; }

    /// <summary>The id of a user.</summary>
    [JsonPropertyName("createdBy")]
    public required string CreatedBy { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary><c>modifiedAt</c></summary>
    [JsonPropertyName("modifiedAt")]
    public required DateTimeOffset ModifiedAt { get; init; }

    /// <summary>When it was deleted; null when it was not.</summary>
    [JsonPropertyName("deletedAt")]
    public required DateTimeOffset? DeletedAt { get; init; }

    /// <summary>Changes whenever this does. Send it as If-Match to change only what you have seen.</summary>
    [JsonPropertyName("etag")]
    public required string Etag { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
