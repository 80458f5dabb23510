// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One thing that is wrong with the input.</summary>
public sealed class Issue
{
    /// <summary>Where in the input it is: names of members and indices.</summary>
    [JsonPropertyName("path")]
    public required IReadOnlyList<StringOrNumber> Path { get; init; }

    /// <summary>What would be right.</summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
