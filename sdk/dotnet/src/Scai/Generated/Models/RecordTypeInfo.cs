// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A type that records can have.</summary>
public sealed class RecordTypeInfo
{
    /// <summary><c>type</c></summary>
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    /// <summary><c>description</c></summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary>The fields of a content, in their order.</summary>
    [JsonPropertyName("format")]
    public required string Format { get; init; }

    /// <summary>Contents in the form in which they are kept.</summary>
    [JsonPropertyName("examples")]
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>At which names it can stand.</summary>
    [JsonPropertyName("placement")]
    public required RecordTypeInfoPlacement Placement { get; init; }

    /// <summary>A name has one at most.</summary>
    [JsonPropertyName("isSingle")]
    public required bool IsSingle { get; init; }

    /// <summary>The platform keeps it; it cannot be created.</summary>
    [JsonPropertyName("isManaged")]
    public required bool IsManaged { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
