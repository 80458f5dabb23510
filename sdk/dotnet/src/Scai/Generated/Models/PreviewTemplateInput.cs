// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>PreviewTemplateInput</c> of the API.</summary>
public sealed class PreviewTemplateInput
{
    /// <summary>What the template's variables are, by name.</summary>
    [JsonPropertyName("variables")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Variables { get; init; }

    /// <summary>
    /// What becomes of records of the zone that do not go with the template's. fail: nothing is done. skip: they
    /// stay, and the template's are left out. replace: they go. <c>"fail"</c> unless said.
    /// </summary>
    [JsonPropertyName("onConflict")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OnRecordConflict? OnConflict { get; init; }
}
