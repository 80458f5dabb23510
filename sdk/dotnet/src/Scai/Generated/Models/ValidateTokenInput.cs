// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>ValidateTokenInput</c> of the API.</summary>
public sealed class ValidateTokenInput
{
    /// <summary><c>token</c></summary>
    [JsonPropertyName("token")]
    public required string Token { get; init; }
}
