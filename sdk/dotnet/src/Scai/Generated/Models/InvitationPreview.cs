// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What the link in an invitation's mail leads to.</summary>
public sealed class InvitationPreview
{
    /// <summary>The id of an invitation.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Whoever has this address at ScaiKey can accept it.</summary>
    [JsonPropertyName("email")]
    public required string Email { get; init; }

    /// <summary><c>shareName</c></summary>
    [JsonPropertyName("shareName")]
    public required string ShareName { get; init; }

    /// <summary><c>inviterName</c></summary>
    [JsonPropertyName("inviterName")]
    public required string InviterName { get; init; }

    /// <summary><c>role</c></summary>
    [JsonPropertyName("role")]
    public required AssignableShareRole Role { get; init; }

    /// <summary><c>message</c></summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary><c>expiresAt</c></summary>
    [JsonPropertyName("expiresAt")]
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary><c>status</c></summary>
    [JsonPropertyName("status")]
    public required InvitationStatus Status { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
