// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<MemberRole>))]
public readonly record struct MemberRole(string Value) : IOpenEnum<MemberRole>
{
    /// <summary><c>owner</c></summary>
    public static MemberRole Owner { get; } = new("owner");

    /// <summary><c>admin</c></summary>
    public static MemberRole Admin { get; } = new("admin");

    /// <summary><c>contributor</c></summary>
    public static MemberRole Contributor { get; } = new("contributor");

    /// <summary><c>reader</c></summary>
    public static MemberRole Reader { get; } = new("reader");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator MemberRole(string value) => new(value);

    static MemberRole IOpenEnum<MemberRole>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
