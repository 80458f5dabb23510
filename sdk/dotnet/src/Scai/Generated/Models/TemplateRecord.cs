// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A record that a template makes; ${name} stands for a variable.</summary>
public sealed class TemplateRecord
{
    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The type of the record; GET /domains/types tells them all.</summary>
    [JsonPropertyName("type")]
    public required RecordType Type { get; init; }

    /// <summary><c>content</c></summary>
    [JsonPropertyName("content")]
    public required string Content { get; init; }

    /// <summary>Null: the default of the zone.</summary>
    [JsonPropertyName("ttl")]
    public required long? Ttl { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
