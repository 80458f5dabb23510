// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>LocalDelete</c> of the API.</summary>
public sealed class LocalDelete : LocalChange
{
    /// <summary>The device's own name for this change; the answer has it.</summary>
    [JsonPropertyName("ref")]
    public required string Ref { get; init; }

    /// <summary>When it was made on the device; now, if absent.</summary>
    [JsonPropertyName("changedAt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary><c>id</c></summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Of a file: the content that the device last knew.</summary>
    [JsonPropertyName("baseVersionId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? BaseVersionId { get; init; }
}
