// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>UpdateTenantInput</c> of the API.</summary>
public sealed class UpdateTenantInput
{
    /// <summary>The largest file that anybody may upload.</summary>
    [JsonPropertyName("maxFileSizeBytes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? MaxFileSizeBytes { get; init; }

    /// <summary>What a new share may hold; null: no limit of its own.</summary>
    [JsonPropertyName("defaultShareQuotaBytes")]
    [JsonConverter(typeof(OptionalConverter<long?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<long?> DefaultShareQuotaBytes { get; init; }

    /// <summary>How long the trash keeps things.</summary>
    [JsonPropertyName("trashRetentionDays")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TrashRetentionDays { get; init; }

    /// <summary>How long old versions are kept, from when another took their place.</summary>
    [JsonPropertyName("versionRetentionDays")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? VersionRetentionDays { get; init; }

    /// <summary>How many old versions of a file are kept; null: however many there are.</summary>
    [JsonPropertyName("versionsKeptMax")]
    [JsonConverter(typeof(OptionalConverter<int?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<int?> VersionsKeptMax { get; init; }

    /// <summary>Whether content is indexed for semantic search.</summary>
    [JsonPropertyName("vectorizationEnabled")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? VectorizationEnabled { get; init; }

    /// <summary>
    /// Whether tokens are refused whose user did not sign in with a second factor. API keys and machines' own
    /// tokens are not asked.
    /// </summary>
    [JsonPropertyName("requireMfa")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? RequireMfa { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary><c>slug</c></summary>
    [JsonPropertyName("slug")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Slug { get; init; }

    /// <summary>What its calls may cost in a minute; null: what the installation allows any tenant.</summary>
    [JsonPropertyName("rateLimitPerMinute")]
    [JsonConverter(typeof(OptionalConverter<int?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<int?> RateLimitPerMinute { get; init; }
}
