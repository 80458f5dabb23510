// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A key of a signed zone. Its private half never leaves PowerDNS.</summary>
public sealed class DnssecKey
{
    /// <summary><c>keyTag</c></summary>
    [JsonPropertyName("keyTag")]
    public required long KeyTag { get; init; }

    /// <summary><c>algorithm</c></summary>
    [JsonPropertyName("algorithm")]
    public required long Algorithm { get; init; }

    /// <summary>The data of the DNSKEY record.</summary>
    [JsonPropertyName("publicKey")]
    public required string PublicKey { get; init; }

    /// <summary>
    /// published: resolvers get to know it. active: in use. retiring: replaced, and still there for those who have
    /// what it signed.
    /// </summary>
    [JsonPropertyName("state")]
    public required DnssecKeyState State { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>
    /// When it should be replaced. For a zone-signing key that happens by itself; a key-signing key stays in use
    /// until it is replaced.
    /// </summary>
    [JsonPropertyName("expiresAt")]
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
