// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>TenantSettings</c> of the API.</summary>
public sealed class TenantSettings
{
    /// <summary>The largest file that anybody may upload.</summary>
    [JsonPropertyName("maxFileSizeBytes")]
    public required long MaxFileSizeBytes { get; init; }

    /// <summary>What a new share may hold; null: no limit of its own.</summary>
    [JsonPropertyName("defaultShareQuotaBytes")]
    public required long? DefaultShareQuotaBytes { get; init; }

    /// <summary>How long the trash keeps things.</summary>
    [JsonPropertyName("trashRetentionDays")]
    public required int TrashRetentionDays { get; init; }

    /// <summary>How long old versions are kept, from when another took their place.</summary>
    [JsonPropertyName("versionRetentionDays")]
    public required int VersionRetentionDays { get; init; }

    /// <summary>How many old versions of a file are kept; null: however many there are.</summary>
    [JsonPropertyName("versionsKeptMax")]
    public required int? VersionsKeptMax { get; init; }

    /// <summary>Whether content is indexed for semantic search.</summary>
    [JsonPropertyName("vectorizationEnabled")]
    public required bool VectorizationEnabled { get; init; }

    /// <summary>
    /// Whether tokens are refused whose user did not sign in with a second factor. API keys and machines' own
    /// tokens are not asked.
    /// </summary>
    [JsonPropertyName("requireMfa")]
    public required bool RequireMfa { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
