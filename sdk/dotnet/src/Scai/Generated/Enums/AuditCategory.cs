// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AuditCategory>))]
public readonly record struct AuditCategory(string Value) : IOpenEnum<AuditCategory>
{
    /// <summary><c>authentication</c></summary>
    public static AuditCategory Authentication { get; } = new("authentication");

    /// <summary><c>authorization</c></summary>
    public static AuditCategory Authorization { get; } = new("authorization");

    /// <summary><c>file_access</c></summary>
    public static AuditCategory FileAccess { get; } = new("file_access");

    /// <summary><c>file_modification</c></summary>
    public static AuditCategory FileModification { get; } = new("file_modification");

    /// <summary><c>sharing</c></summary>
    public static AuditCategory Sharing { get; } = new("sharing");

    /// <summary><c>dns</c></summary>
    public static AuditCategory Dns { get; } = new("dns");

    /// <summary><c>admin</c></summary>
    public static AuditCategory Admin { get; } = new("admin");

    /// <summary><c>security</c></summary>
    public static AuditCategory Security { get; } = new("security");

    /// <summary><c>compliance</c></summary>
    public static AuditCategory Compliance { get; } = new("compliance");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AuditCategory(string value) => new(value);

    static AuditCategory IOpenEnum<AuditCategory>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
