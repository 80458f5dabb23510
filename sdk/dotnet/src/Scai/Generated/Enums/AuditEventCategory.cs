// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AuditEventCategory>))]
public readonly record struct AuditEventCategory(string Value) : IOpenEnum<AuditEventCategory>
{
    /// <summary><c>authentication</c></summary>
    public static AuditEventCategory Authentication { get; } = new("authentication");

    /// <summary><c>authorization</c></summary>
    public static AuditEventCategory Authorization { get; } = new("authorization");

    /// <summary><c>file_access</c></summary>
    public static AuditEventCategory FileAccess { get; } = new("file_access");

    /// <summary><c>file_modification</c></summary>
    public static AuditEventCategory FileModification { get; } = new("file_modification");

    /// <summary><c>sharing</c></summary>
    public static AuditEventCategory Sharing { get; } = new("sharing");

    /// <summary><c>dns</c></summary>
    public static AuditEventCategory Dns { get; } = new("dns");

    /// <summary><c>admin</c></summary>
    public static AuditEventCategory Admin { get; } = new("admin");

    /// <summary><c>security</c></summary>
    public static AuditEventCategory Security { get; } = new("security");

    /// <summary><c>compliance</c></summary>
    public static AuditEventCategory Compliance { get; } = new("compliance");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AuditEventCategory(string value) => new(value);

    static AuditEventCategory IOpenEnum<AuditEventCategory>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
