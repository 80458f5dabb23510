// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>UpdateShareInput</c> of the API.</summary>
public sealed class UpdateShareInput
{
    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary><c>description</c></summary>
    [JsonPropertyName("description")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }

    /// <summary>
    /// How many days old versions are kept, from when another took their place; null: as the tenant says.
    /// </summary>
    [JsonPropertyName("versionRetentionDays")]
    [JsonConverter(typeof(OptionalConverter<int?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<int?> VersionRetentionDays { get; init; }

    /// <summary>How many old versions of a file are kept; null: as the tenant says.</summary>
    [JsonPropertyName("versionsKeptMax")]
    [JsonConverter(typeof(OptionalConverter<int?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<int?> VersionsKeptMax { get; init; }
}
