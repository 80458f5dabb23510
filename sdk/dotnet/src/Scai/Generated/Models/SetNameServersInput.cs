// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>SetNameServersInput</c> of the API.</summary>
public sealed class SetNameServersInput
{
    /// <summary>Names of hosts; the first is the primary in every SOA record.</summary>
    [JsonPropertyName("nameServers")]
    public required IReadOnlyList<string> NameServers { get; init; }
}
