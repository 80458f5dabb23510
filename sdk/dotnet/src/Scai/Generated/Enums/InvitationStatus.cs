// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<InvitationStatus>))]
public readonly record struct InvitationStatus(string Value) : IOpenEnum<InvitationStatus>
{
    /// <summary><c>pending</c></summary>
    public static InvitationStatus Pending { get; } = new("pending");

    /// <summary><c>accepted</c></summary>
    public static InvitationStatus Accepted { get; } = new("accepted");

    /// <summary><c>declined</c></summary>
    public static InvitationStatus Declined { get; } = new("declined");

    /// <summary><c>revoked</c></summary>
    public static InvitationStatus Revoked { get; } = new("revoked");

    /// <summary><c>expired</c></summary>
    public static InvitationStatus Expired { get; } = new("expired");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator InvitationStatus(string value) => new(value);

    static InvitationStatus IOpenEnum<InvitationStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
