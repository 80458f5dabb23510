// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CompleteUploadInput</c> of the API.</summary>
public sealed class CompleteUploadInput
{
    /// <summary>Another name for the new file, if the announced one was taken meanwhile.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>SHA-256 of the whole content, to have it checked, if it was not told in the beginning.</summary>
    [JsonPropertyName("checksumSha256")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ChecksumSha256 { get; init; }
}
