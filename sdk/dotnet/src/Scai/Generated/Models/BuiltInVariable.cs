// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A variable that nobody is asked for.</summary>
public sealed class BuiltInVariable
{
    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>description</c></summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary><c>example</c></summary>
    [JsonPropertyName("example")]
    public required string Example { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
