// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>SetUserPasswordInput</c> of the API.</summary>
public sealed class SetUserPasswordInput
{
    /// <summary><c>password</c></summary>
    [JsonPropertyName("password")]
    public required string Password { get; init; }
}
