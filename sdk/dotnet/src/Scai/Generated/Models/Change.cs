// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One mutation of a share.</summary>
public sealed class Change
{
    /// <summary>Its place in the share's change log: without gaps to whoever reads it all.</summary>
    [JsonPropertyName("sequence")]
    public required long Sequence { get; init; }

    /// <summary>The id of a share.</summary>
    [JsonPropertyName("shareId")]
    public required string ShareId { get; init; }

    /// <summary>
    /// A folder that is created, moved or restored may bring things with it: list it. <c>deleted</c> is gone for
    /// good, or gone to another share, and only its id is told. With <c>accessChanged</c> somebody was allowed or
    /// denied something on it, or something in it left your sight: list it anew, and let go of what is not there
    /// any more. <c>locked</c> and <c>unlocked</c> leave the file as it is.
    /// </summary>
    [JsonPropertyName("type")]
    public required ChangeType Type { get; init; }

    /// <summary><c>resourceType</c></summary>
    [JsonPropertyName("resourceType")]
    public required ResourceType ResourceType { get; init; }

    /// <summary><c>resourceId</c></summary>
    [JsonPropertyName("resourceId")]
    public required string ResourceId { get; init; }

    /// <summary>The folder it is in after the change; null at the top of the share.</summary>
    [JsonPropertyName("parentId")]
    public required string? ParentId { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Its name before a rename.</summary>
    [JsonPropertyName("oldName")]
    public required string? OldName { get; init; }

    /// <summary><c>versionId</c></summary>
    [JsonPropertyName("versionId")]
    public required string? VersionId { get; init; }

    /// <summary><c>version</c></summary>
    [JsonPropertyName("version")]
    public required long? Version { get; init; }

    /// <summary><c>sizeBytes</c></summary>
    [JsonPropertyName("sizeBytes")]
    public required long? SizeBytes { get; init; }

    /// <summary><c>mimeType</c></summary>
    [JsonPropertyName("mimeType")]
    public required string? MimeType { get; init; }

    /// <summary><c>checksumSha256</c></summary>
    [JsonPropertyName("checksumSha256")]
    public required string? ChecksumSha256 { get; init; }

    /// <summary>Of <c>locked</c>: until when, by whoever changed it.</summary>
    [JsonPropertyName("lockExpiresAt")]
    public required DateTimeOffset? LockExpiresAt { get; init; }

    /// <summary>The id of a user.</summary>
    [JsonPropertyName("changedBy")]
    public required string ChangedBy { get; init; }

    /// <summary><c>changedAt</c></summary>
    [JsonPropertyName("changedAt")]
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
