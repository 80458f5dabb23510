// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AddMemberInputRole>))]
public readonly record struct AddMemberInputRole(string Value) : IOpenEnum<AddMemberInputRole>
{
    /// <summary><c>admin</c></summary>
    public static AddMemberInputRole Admin { get; } = new("admin");

    /// <summary><c>contributor</c></summary>
    public static AddMemberInputRole Contributor { get; } = new("contributor");

    /// <summary><c>reader</c></summary>
    public static AddMemberInputRole Reader { get; } = new("reader");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AddMemberInputRole(string value) => new(value);

    static AddMemberInputRole IOpenEnum<AddMemberInputRole>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
