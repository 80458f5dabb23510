// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>ServerLimits</c> of the API.</summary>
public sealed class ServerLimits
{
    /// <summary>
    /// The largest file, unless a tenant says otherwise; <c>GET /me</c> tells what counts for you.
    /// </summary>
    [JsonPropertyName("maxFileSizeBytes")]
    public required long MaxFileSizeBytes { get; init; }

    /// <summary>Of all chunks but the last.</summary>
    [JsonPropertyName("minUploadChunkSizeBytes")]
    public required long MinUploadChunkSizeBytes { get; init; }

    /// <summary><c>maxUploadChunkSizeBytes</c></summary>
    [JsonPropertyName("maxUploadChunkSizeBytes")]
    public required long MaxUploadChunkSizeBytes { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
