// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>An offer of a role in a share to whoever has an address.</summary>
public sealed class Invitation
{
    /// <summary>The id of an invitation.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a share.</summary>
    [JsonPropertyName("shareId")]
    public required string ShareId { get; init; }

    /// <summary><c>role</c></summary>
    [JsonPropertyName("role")]
    public required AssignableShareRole Role { get; init; }

    /// <summary><c>message</c></summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>Until when it can be accepted.</summary>
    [JsonPropertyName("expiresAt")]
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary><c>email</c></summary>
    [JsonPropertyName("email")]
    public required string Email { get; init; }

    /// <summary><c>status</c></summary>
    [JsonPropertyName("status")]
    public required InvitationStatus Status { get; init; }

    /// <summary>The id of a user.</summary>
    [JsonPropertyName("invitedBy")]
    public required string InvitedBy { get; init; }

    /// <summary>When it was accepted, declined or revoked.</summary>
    [JsonPropertyName("answeredAt")]
    public required DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
