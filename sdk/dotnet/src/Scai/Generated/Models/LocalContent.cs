// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>LocalContent</c> of the API.</summary>
public sealed class LocalContent : LocalChange
{
    /// <summary>The device's own name for this change; the answer has it.</summary>
    [JsonPropertyName("ref")]
    public required string Ref { get; init; }

    /// <summary>When it was made on the device; now, if absent.</summary>
    [JsonPropertyName("changedAt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>
    /// An upload whose chunks have all come (POST /uploads). It says where a new file goes, or which file it
    /// replaces.
    /// </summary>
    [JsonPropertyName("uploadId")]
    public required string UploadId { get; init; }

    /// <summary>
    /// Of a file that it replaces: the content that the device last knew. May be absent when the upload says so.
    /// </summary>
    [JsonPropertyName("baseVersionId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? BaseVersionId { get; init; }
}
