// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AuditListSeverity>))]
public readonly record struct AuditListSeverity(string Value) : IOpenEnum<AuditListSeverity>
{
    /// <summary><c>info</c></summary>
    public static AuditListSeverity Info { get; } = new("info");

    /// <summary><c>warning</c></summary>
    public static AuditListSeverity Warning { get; } = new("warning");

    /// <summary><c>critical</c></summary>
    public static AuditListSeverity Critical { get; } = new("critical");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AuditListSeverity(string value) => new(value);

    static AuditListSeverity IOpenEnum<AuditListSeverity>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
