// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A record after it was created or changed.</summary>
public sealed class WrittenRecord
{
    /// <summary>Made from zone, name, type and content: another content has another id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a zone.</summary>
    [JsonPropertyName("zoneId")]
    public required string ZoneId { get; init; }

    /// <summary>The whole name, in A-labels, without the dot at the end.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The name in the zone, as people write it; @ for the zone itself.</summary>
    [JsonPropertyName("displayName")]
    public required string DisplayName { get; init; }

    /// <summary><c>type</c></summary>
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    /// <summary>In the one form in which PowerDNS has it; names end with a dot.</summary>
    [JsonPropertyName("content")]
    public required string Content { get; init; }

    /// <summary><c>ttl</c></summary>
    [JsonPropertyName("ttl")]
    public required long Ttl { get; init; }

    /// <summary>Kept, and not answered.</summary>
    [JsonPropertyName("disabled")]
    public required bool Disabled { get; init; }

    /// <summary>The platform keeps it; it cannot be changed.</summary>
    [JsonPropertyName("isSystem")]
    public required bool IsSystem { get; init; }

    /// <summary>Null for what was not created here.</summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Of all records of this name and type together. Send it as If-Match.</summary>
    [JsonPropertyName("etag")]
    public required string Etag { get; init; }

    /// <summary>What else the change did, such as giving the other records of the set its TTL.</summary>
    [JsonPropertyName("notes")]
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>In the zone's journal; null when nothing changed.</summary>
    [JsonPropertyName("changeId")]
    public required string? ChangeId { get; init; }

    /// <summary>With setPtr, for each address that was written.</summary>
    [JsonPropertyName("ptrs")]
    public required IReadOnlyList<PtrOutcome> Ptrs { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
