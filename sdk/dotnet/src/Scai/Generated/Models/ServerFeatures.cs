// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What this server offers beside what every one does.</summary>
public sealed class ServerFeatures
{
    /// <summary><c>semanticSearch</c></summary>
    [JsonPropertyName("semanticSearch")]
    public required bool SemanticSearch { get; init; }

    /// <summary>Whether links for people without an account can be made.</summary>
    [JsonPropertyName("externalSharing")]
    public required bool ExternalSharing { get; init; }

    /// <summary><c>smbConnector</c></summary>
    [JsonPropertyName("smbConnector")]
    public required bool SmbConnector { get; init; }

    /// <summary><c>sharepointConnector</c></summary>
    [JsonPropertyName("sharepointConnector")]
    public required bool SharepointConnector { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
