// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateInvitationInput</c> of the API.</summary>
public sealed class CreateInvitationInput
{
    /// <summary>Where the mail goes; whoever has this address at ScaiKey can accept.</summary>
    [JsonPropertyName("email")]
    public required string Email { get; init; }

    /// <summary><c>role</c></summary>
    [JsonPropertyName("role")]
    public required AssignableShareRole Role { get; init; }

    /// <summary>Stands in the mail. <c>""</c> unless said.</summary>
    [JsonPropertyName("message")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; init; }

    /// <summary>Until when it can be accepted; two weeks, if absent.</summary>
    [JsonPropertyName("expiresAt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? ExpiresAt { get; init; }
}
