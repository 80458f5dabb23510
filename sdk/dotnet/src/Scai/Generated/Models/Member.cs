// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A user or group with a role in a share.</summary>
public sealed class Member
{
    /// <summary><c>principalId</c></summary>
    [JsonPropertyName("principalId")]
    public required string PrincipalId { get; init; }

    /// <summary><c>principalType</c></summary>
    [JsonPropertyName("principalType")]
    public required PrincipalType PrincipalType { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>email</c></summary>
    [JsonPropertyName("email")]
    public required string? Email { get; init; }

    /// <summary><c>role</c></summary>
    [JsonPropertyName("role")]
    public required ShareRole Role { get; init; }

    /// <summary>When the membership ends by itself; null when it does not.</summary>
    [JsonPropertyName("expiresAt")]
    public required DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The id of a user.</summary>
    [JsonPropertyName("addedBy")]
    public required string AddedBy { get; init; }

    /// <summary><c>addedAt</c></summary>
    [JsonPropertyName("addedAt")]
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
