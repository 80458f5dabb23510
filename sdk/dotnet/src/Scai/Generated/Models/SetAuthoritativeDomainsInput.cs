// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>SetAuthoritativeDomainsInput</c> of the API.</summary>
public sealed class SetAuthoritativeDomainsInput
{
    /// <summary><c>domains</c></summary>
    [JsonPropertyName("domains")]
    public required IReadOnlyList<string> Domains { get; init; }
}
