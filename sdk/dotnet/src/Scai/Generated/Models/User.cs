// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A person in a tenant, as administrators see them.</summary>
public sealed class User
{
    /// <summary>The id of a user.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a tenant.</summary>
    [JsonPropertyName("tenantId")]
    public required string TenantId { get; init; }

    /// <summary>Their id at ScaiKey.</summary>
    [JsonPropertyName("scaikeyId")]
    public required string ScaikeyId { get; init; }

    /// <summary><c>email</c></summary>
    [JsonPropertyName("email")]
    public required string Email { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>
    /// active: may work here. pending: may, and has never signed in. inactive: may, and has not signed in for long.
    /// suspended: is refused, at ScaiKey or by isAssigned. deleted: is gone at ScaiKey.
    /// </summary>
    [JsonPropertyName("status")]
    public required AccountStatus Status { get; init; }

    /// <summary>
    /// Whether ScaiKey lets them use this application, themselves or by a group; who may not is suspended here.
    /// </summary>
    [JsonPropertyName("isAssigned")]
    public required bool IsAssigned { get; init; }

    /// <summary>Whether they administer their tenant, its partner, or everything.</summary>
    [JsonPropertyName("adminRole")]
    public required AdminRole AdminRole { get; init; }

    /// <summary>The kinds of devices that they may use; without api their API keys are refused.</summary>
    [JsonPropertyName("allowedDeviceKinds")]
    public required IReadOnlyList<DeviceKind> AllowedDeviceKinds { get; init; }

    /// <summary>What told of them first.</summary>
    [JsonPropertyName("source")]
    public required UserSource Source { get; init; }

    /// <summary><c>lastLoginAt</c></summary>
    [JsonPropertyName("lastLoginAt")]
    public required DateTimeOffset? LastLoginAt { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Changes whenever this does. Send it as If-Match to change only what you have seen.</summary>
    [JsonPropertyName("etag")]
    public required string Etag { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
