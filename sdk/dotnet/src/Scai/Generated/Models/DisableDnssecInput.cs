// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>DisableDnssecInput</c> of the API.</summary>
public sealed class DisableDnssecInput
{
    /// <summary>
    /// Whatever the zone above has. Validating resolvers may take the zone for forged. <c>false</c> unless said.
    /// </summary>
    [JsonPropertyName("force")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Force { get; init; }
}
