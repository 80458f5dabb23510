// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What a check saw.</summary>
public sealed class ValidationCheck
{
    /// <summary><c>isValid</c></summary>
    [JsonPropertyName("isValid")]
    public required bool IsValid { get; init; }

    /// <summary><c>message</c></summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>Null for whoever need not show anything.</summary>
    [JsonPropertyName("validationId")]
    public required string? ValidationId { get; init; }

    /// <summary>The name servers that the zone above delegates the name to.</summary>
    [JsonPropertyName("delegatedTo")]
    public required IReadOnlyList<string> DelegatedTo { get; init; }

    /// <summary>Every server that was asked, and what it said.</summary>
    [JsonPropertyName("witnesses")]
    public required IReadOnlyList<ValidationWitness> Witnesses { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
