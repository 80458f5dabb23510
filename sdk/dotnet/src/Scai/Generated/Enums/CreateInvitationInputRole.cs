// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CreateInvitationInputRole>))]
public readonly record struct CreateInvitationInputRole(string Value) : IOpenEnum<CreateInvitationInputRole>
{
    /// <summary><c>admin</c></summary>
    public static CreateInvitationInputRole Admin { get; } = new("admin");

    /// <summary><c>contributor</c></summary>
    public static CreateInvitationInputRole Contributor { get; } = new("contributor");

    /// <summary><c>reader</c></summary>
    public static CreateInvitationInputRole Reader { get; } = new("reader");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator CreateInvitationInputRole(string value) => new(value);

    static CreateInvitationInputRole IOpenEnum<CreateInvitationInputRole>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
