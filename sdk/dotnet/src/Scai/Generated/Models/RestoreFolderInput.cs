// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>RestoreFolderInput</c> of the API.</summary>
public sealed class RestoreFolderInput
{
    /// <summary>The share; may be absent when targetFolderId tells.</summary>
    [JsonPropertyName("targetShareId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TargetShareId { get; init; }

    /// <summary>The folder; absent for the top of the share.</summary>
    [JsonPropertyName("targetFolderId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TargetFolderId { get; init; }

    /// <summary>Its name there; the one it has, if absent.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>
    /// What to do when the name is taken where it goes: <c>fail</c> with 409, <c>rename</c> it to a name with a
    /// number such as <c>report (1).pdf</c>, or <c>replace</c> what has the name, if it is of the same kind: that
    /// goes to the trash, which needs <c>delete</c> on it. <c>"fail"</c> unless said.
    /// </summary>
    [JsonPropertyName("onNameTaken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OnNameTaken? OnNameTaken { get; init; }
}
