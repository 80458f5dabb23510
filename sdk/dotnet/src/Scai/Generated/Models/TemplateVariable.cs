// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What whoever applies a template says or may say.</summary>
public sealed class TemplateVariable
{
    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>description</c></summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary>It has to be given.</summary>
    [JsonPropertyName("required")]
    public required bool Required { get; init; }

    /// <summary>
    /// What it is unless given. Without one, records that name a variable nobody gave are left out.
    /// </summary>
    [JsonPropertyName("default")]
    public required string? Default { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
