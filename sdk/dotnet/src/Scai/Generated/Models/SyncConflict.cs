// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A change of a device that met another one on the server.</summary>
public sealed class SyncConflict
{
    /// <summary>The id of a conflict.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a device.</summary>
    [JsonPropertyName("deviceId")]
    public required string DeviceId { get; init; }

    /// <summary>The id of a share.</summary>
    [JsonPropertyName("shareId")]
    public required string ShareId { get; init; }

    /// <summary>
    /// <c>content</c>: somebody else changed the file's content. <c>nameTaken</c>: something else has the name.
    /// <c>deleted</c>: the file was deleted meanwhile. <c>parentGone</c>: the folder that it was to go to was.
    /// <c>moved</c>: it was moved elsewhere. <c>edited</c>: what the device deleted was changed. <c>cycle</c>: the
    /// folder would get into itself.
    /// </summary>
    [JsonPropertyName("type")]
    public required SyncConflictType Type { get; init; }

    /// <summary><c>status</c></summary>
    [JsonPropertyName("status")]
    public required SyncConflictStatus Status { get; init; }

    /// <summary>Null while it is open.</summary>
    [JsonPropertyName("resolution")]
    public required ConflictResolution? Resolution { get; init; }

    /// <summary>What it is about, as far as it is there.</summary>
    [JsonPropertyName("resourceId")]
    public required string? ResourceId { get; init; }

    /// <summary>What the device calls it.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The device's content, kept beside.</summary>
    [JsonPropertyName("copyId")]
    public required string? CopyId { get; init; }

    /// <summary><c>detectedAt</c></summary>
    [JsonPropertyName("detectedAt")]
    public required DateTimeOffset DetectedAt { get; init; }

    /// <summary><c>resolvedAt</c></summary>
    [JsonPropertyName("resolvedAt")]
    public required DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
