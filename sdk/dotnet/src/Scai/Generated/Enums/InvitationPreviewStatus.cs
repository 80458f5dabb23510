// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<InvitationPreviewStatus>))]
public readonly record struct InvitationPreviewStatus(string Value) : IOpenEnum<InvitationPreviewStatus>
{
    /// <summary><c>pending</c></summary>
    public static InvitationPreviewStatus Pending { get; } = new("pending");

    /// <summary><c>accepted</c></summary>
    public static InvitationPreviewStatus Accepted { get; } = new("accepted");

    /// <summary><c>declined</c></summary>
    public static InvitationPreviewStatus Declined { get; } = new("declined");

    /// <summary><c>revoked</c></summary>
    public static InvitationPreviewStatus Revoked { get; } = new("revoked");

    /// <summary><c>expired</c></summary>
    public static InvitationPreviewStatus Expired { get; } = new("expired");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator InvitationPreviewStatus(string value) => new(value);

    static InvitationPreviewStatus IOpenEnum<InvitationPreviewStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
