// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>ChunkOfUpload</c> of the API.</summary>
public sealed class ChunkOfUpload
{
    /// <summary><c>sha256</c></summary>
    [JsonPropertyName("sha256")]
    public required string Sha256 { get; init; }

    /// <summary><c>sizeBytes</c></summary>
    [JsonPropertyName("sizeBytes")]
    public required int SizeBytes { get; init; }
}
