// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>UpdateVersionInput</c> of the API.</summary>
public sealed class UpdateVersionInput
{
    /// <summary>A name for it; null takes it away.</summary>
    [JsonPropertyName("label")]
    public required string? Label { get; init; }
}
