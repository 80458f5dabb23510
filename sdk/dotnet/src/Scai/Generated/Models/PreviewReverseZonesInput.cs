// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>PreviewReverseZonesInput</c> of the API.</summary>
public sealed class PreviewReverseZonesInput
{
    /// <summary>A network with the length of its prefix, without bits behind it.</summary>
    [JsonPropertyName("cidr")]
    public required string Cidr { get; init; }
}
