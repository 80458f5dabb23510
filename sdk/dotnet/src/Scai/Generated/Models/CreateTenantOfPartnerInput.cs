// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateTenantOfPartnerInput</c> of the API.</summary>
public sealed class CreateTenantOfPartnerInput
{
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
