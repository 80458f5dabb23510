// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateTenantInput</c> of the API.</summary>
public sealed class CreateTenantInput
{
    /// <summary>Your own unless said.</summary>
    [JsonPropertyName("partnerId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PartnerId { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>slug</c></summary>
    [JsonPropertyName("slug")]
    public required string Slug { get; init; }

    /// <summary><c>settings</c></summary>
    [JsonPropertyName("settings")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NewTenantSettings? Settings { get; init; }
}
