// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A key as it is told when it is made.</summary>
public sealed class IssuedTsigKey
{
    /// <summary>The id of a TSIG key.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a tenant.</summary>
    [JsonPropertyName("tenantId")]
    public required string TenantId { get; init; }

    /// <summary>As both sides have to say it.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>algorithm</c></summary>
    [JsonPropertyName("algorithm")]
    public required TsigAlgorithm Algorithm { get; init; }

    /// <summary>The id of a user.</summary>
    [JsonPropertyName("createdBy")]
    public required string CreatedBy { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>In base64, for the other side; told this once. Null if you gave it.</summary>
    [JsonPropertyName("secret")]
    public required string? Secret { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
