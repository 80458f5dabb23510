// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>TemplateOfZone</c> of the API.</summary>
public sealed class TemplateOfZone
{
    /// <summary><c>template</c></summary>
    [JsonPropertyName("template")]
    public required ZoneTemplate? Template { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
