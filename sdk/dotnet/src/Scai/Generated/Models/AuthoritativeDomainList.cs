// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Names that are the installation's own.</summary>
public sealed class AuthoritativeDomainList
{
    /// <summary><c>domains</c></summary>
    [JsonPropertyName("domains")]
    public required IReadOnlyList<string> Domains { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
