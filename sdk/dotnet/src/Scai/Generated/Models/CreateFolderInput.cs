// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateFolderInput</c> of the API.</summary>
public sealed class CreateFolderInput
{
    /// <summary>The share; may be absent when parentId tells.</summary>
    [JsonPropertyName("shareId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ShareId { get; init; }

    /// <summary>The folder to make it in; absent for the top of the share.</summary>
    [JsonPropertyName("parentId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ParentId { get; init; }

    /// <summary>
    /// The name of a file or folder: 1 to 255 bytes of UTF-8, stored in NFC, without separators or control
    /// characters.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }
}
