// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PermissionExplanationTokenScope>))]
public readonly record struct PermissionExplanationTokenScope(string Value) : IOpenEnum<PermissionExplanationTokenScope>
{
    /// <summary><c>files:read</c></summary>
    public static PermissionExplanationTokenScope FilesRead { get; } = new("files:read");

    /// <summary><c>files:write</c></summary>
    public static PermissionExplanationTokenScope FilesWrite { get; } = new("files:write");

    /// <summary><c>dns:read</c></summary>
    public static PermissionExplanationTokenScope DnsRead { get; } = new("dns:read");

    /// <summary><c>dns:write</c></summary>
    public static PermissionExplanationTokenScope DnsWrite { get; } = new("dns:write");

    /// <summary><c>tenant:admin</c></summary>
    public static PermissionExplanationTokenScope TenantAdmin { get; } = new("tenant:admin");

    /// <summary><c>partner:admin</c></summary>
    public static PermissionExplanationTokenScope PartnerAdmin { get; } = new("partner:admin");

    /// <summary><c>admin:*</c></summary>
    public static PermissionExplanationTokenScope AdminAll { get; } = new("admin:*");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator PermissionExplanationTokenScope(string value) => new(value);

    static PermissionExplanationTokenScope IOpenEnum<PermissionExplanationTokenScope>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
