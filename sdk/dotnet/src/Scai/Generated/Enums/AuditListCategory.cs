// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AuditListCategory>))]
public readonly record struct AuditListCategory(string Value) : IOpenEnum<AuditListCategory>
{
    /// <summary><c>authentication</c></summary>
    public static AuditListCategory Authentication { get; } = new("authentication");

    /// <summary><c>authorization</c></summary>
    public static AuditListCategory Authorization { get; } = new("authorization");

    /// <summary><c>file_access</c></summary>
    public static AuditListCategory FileAccess { get; } = new("file_access");

    /// <summary><c>file_modification</c></summary>
    public static AuditListCategory FileModification { get; } = new("file_modification");

    /// <summary><c>sharing</c></summary>
    public static AuditListCategory Sharing { get; } = new("sharing");

    /// <summary><c>dns</c></summary>
    public static AuditListCategory Dns { get; } = new("dns");

    /// <summary><c>admin</c></summary>
    public static AuditListCategory Admin { get; } = new("admin");

    /// <summary><c>security</c></summary>
    public static AuditListCategory Security { get; } = new("security");

    /// <summary><c>compliance</c></summary>
    public static AuditListCategory Compliance { get; } = new("compliance");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AuditListCategory(string value) => new(value);

    static AuditListCategory IOpenEnum<AuditListCategory>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
