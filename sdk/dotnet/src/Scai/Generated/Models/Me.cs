// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>The caller; with a group's API key whoever was shown the key.</summary>
public sealed class Me
{
    /// <summary>The id of a user.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a tenant.</summary>
    [JsonPropertyName("tenantId")]
    public required string TenantId { get; init; }

    /// <summary>Whose tenant it is.</summary>
    [JsonPropertyName("partnerId")]
    public required string PartnerId { get; init; }

    /// <summary><c>email</c></summary>
    [JsonPropertyName("email")]
    public required string Email { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>groupIds</c></summary>
    [JsonPropertyName("groupIds")]
    public required IReadOnlyList<string> GroupIds { get; init; }

    /// <summary>What the access token allows.</summary>
    [JsonPropertyName("scopes")]
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary><c>adminRole</c></summary>
    [JsonPropertyName("adminRole")]
    public required AdminRole AdminRole { get; init; }

    /// <summary>The kinds of devices that they may use.</summary>
    [JsonPropertyName("allowedDeviceKinds")]
    public required IReadOnlyList<DeviceKind> AllowedDeviceKinds { get; init; }

    /// <summary>The largest file that the tenant allows.</summary>
    [JsonPropertyName("maxFileSizeBytes")]
    public required long MaxFileSizeBytes { get; init; }

    /// <summary>The API key that is used; null with an access token.</summary>
    [JsonPropertyName("apiKey")]
    public required MyApiKey? ApiKey { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
