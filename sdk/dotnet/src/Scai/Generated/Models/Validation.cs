// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A challenge by which a tenant shows that a name is theirs.</summary>
public sealed class Validation
{
    /// <summary>The id of a validation.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary><c>type</c></summary>
    [JsonPropertyName("type")]
    public required ValidationType Type { get; init; }

    /// <summary>
    /// pending, failed: can be checked (again). verifying: is being checked. validated, expired, cancelled: is
    /// over; begin another one.
    /// </summary>
    [JsonPropertyName("status")]
    public required ValidationStatus Status { get; init; }

    /// <summary>The token, which proves something for this zone only.</summary>
    [JsonPropertyName("challenge")]
    public required string Challenge { get; init; }

    /// <summary><c>dnsRecord</c></summary>
    [JsonPropertyName("dnsRecord")]
    public required DnsRecordToPublish DnsRecord { get; init; }

    /// <summary><c>checkedAt</c></summary>
    [JsonPropertyName("checkedAt")]
    public required DateTimeOffset? CheckedAt { get; init; }

    /// <summary><c>expiresAt</c></summary>
    [JsonPropertyName("expiresAt")]
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
