// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>StartValidationInput</c> of the API.</summary>
public sealed class StartValidationInput
{
    /// <summary><c>"txt_record"</c> unless said.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValidationType? Type { get; init; }
}
