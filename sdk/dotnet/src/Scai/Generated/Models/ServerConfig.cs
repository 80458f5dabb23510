// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What a client has to know of this server before anybody signs in.</summary>
public sealed class ServerConfig
{
    /// <summary><c>version</c></summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }

    /// <summary><c>features</c></summary>
    [JsonPropertyName("features")]
    public required ServerFeatures Features { get; init; }

    /// <summary><c>limits</c></summary>
    [JsonPropertyName("limits")]
    public required ServerLimits Limits { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
