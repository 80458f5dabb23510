// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>UpdatePlatformSettingInput</c> of the API.</summary>
public sealed class UpdatePlatformSettingInput
{
    /// <summary>As text. Null makes it again what it is unless somebody sets it.</summary>
    [JsonPropertyName("value")]
    public required string? Value { get; init; }
}
