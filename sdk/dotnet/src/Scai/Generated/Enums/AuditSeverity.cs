// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AuditSeverity>))]
public readonly record struct AuditSeverity(string Value) : IOpenEnum<AuditSeverity>
{
    /// <summary><c>info</c></summary>
    public static AuditSeverity Info { get; } = new("info");

    /// <summary><c>warning</c></summary>
    public static AuditSeverity Warning { get; } = new("warning");

    /// <summary><c>critical</c></summary>
    public static AuditSeverity Critical { get; } = new("critical");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AuditSeverity(string value) => new(value);

    static AuditSeverity IOpenEnum<AuditSeverity>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
