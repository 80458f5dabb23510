// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>SessionList</c> of the API.</summary>
public sealed class SessionList
{
    /// <summary><c>items</c></summary>
    [JsonPropertyName("items")]
    public required IReadOnlyList<Session> Items { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
