// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>LocalCreateFolder</c> of the API.</summary>
public sealed class LocalCreateFolder : LocalChange
{
    /// <summary>The device's own name for this change; the answer has it.</summary>
    [JsonPropertyName("ref")]
    public required string Ref { get; init; }

    /// <summary>When it was made on the device; now, if absent.</summary>
    [JsonPropertyName("changedAt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>The folder; null or absent for the top of the share.</summary>
    [JsonPropertyName("parentId")]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> ParentId { get; init; }

    /// <summary>Instead: the ref of a folder that is made earlier in this call.</summary>
    [JsonPropertyName("parentRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ParentRef { get; init; }

    /// <summary>
    /// The name of a file or folder: 1 to 255 bytes of UTF-8, stored in NFC, without separators or control
    /// characters.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }
}
