// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateTsigKeyInput</c> of the API.</summary>
public sealed class CreateTsigKeyInput
{
    /// <summary>
    /// A domain name, by which both sides know the key; one that is yours, for it can be there once.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>"hmac-sha256"</c> unless said.</summary>
    [JsonPropertyName("algorithm")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TsigAlgorithm? Algorithm { get; init; }

    /// <summary>In base64. One is made if there is none. It is not told again.</summary>
    [JsonPropertyName("secret")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Secret { get; init; }
}
