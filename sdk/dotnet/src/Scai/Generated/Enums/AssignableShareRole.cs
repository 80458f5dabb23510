// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AssignableShareRole>))]
public readonly record struct AssignableShareRole(string Value) : IOpenEnum<AssignableShareRole>
{
    /// <summary><c>admin</c></summary>
    public static AssignableShareRole Admin { get; } = new("admin");

    /// <summary><c>contributor</c></summary>
    public static AssignableShareRole Contributor { get; } = new("contributor");

    /// <summary><c>reader</c></summary>
    public static AssignableShareRole Reader { get; } = new("reader");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AssignableShareRole(string value) => new(value);

    static AssignableShareRole IOpenEnum<AssignableShareRole>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
