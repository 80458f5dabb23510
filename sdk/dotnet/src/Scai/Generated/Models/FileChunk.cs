// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A piece of a file's content, by the hash of its bytes.</summary>
public sealed class FileChunk
{
    /// <summary><c>sha256</c></summary>
    [JsonPropertyName("sha256")]
    public required string Sha256 { get; init; }

    /// <summary><c>sizeBytes</c></summary>
    [JsonPropertyName("sizeBytes")]
    public required long SizeBytes { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
