// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AcceptedInvitationRole>))]
public readonly record struct AcceptedInvitationRole(string Value) : IOpenEnum<AcceptedInvitationRole>
{
    /// <summary><c>owner</c></summary>
    public static AcceptedInvitationRole Owner { get; } = new("owner");

    /// <summary><c>admin</c></summary>
    public static AcceptedInvitationRole Admin { get; } = new("admin");

    /// <summary><c>contributor</c></summary>
    public static AcceptedInvitationRole Contributor { get; } = new("contributor");

    /// <summary><c>reader</c></summary>
    public static AcceptedInvitationRole Reader { get; } = new("reader");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AcceptedInvitationRole(string value) => new(value);

    static AcceptedInvitationRole IOpenEnum<AcceptedInvitationRole>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
