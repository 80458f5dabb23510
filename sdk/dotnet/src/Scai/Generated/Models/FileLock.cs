// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Keeps everybody but its holder from changing a file.</summary>
public sealed class FileLock
{
    /// <summary>The id of a user.</summary>
    [JsonPropertyName("lockedBy")]
    public required string LockedBy { get; init; }

    /// <summary><c>lockedAt</c></summary>
    [JsonPropertyName("lockedAt")]
    public required DateTimeOffset LockedAt { get; init; }

    /// <summary>When it ends by itself.</summary>
    [JsonPropertyName("expiresAt")]
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
