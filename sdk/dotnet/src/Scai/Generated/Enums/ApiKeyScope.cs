// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ApiKeyScope>))]
public readonly record struct ApiKeyScope(string Value) : IOpenEnum<ApiKeyScope>
{
    /// <summary><c>files:read</c></summary>
    public static ApiKeyScope FilesRead { get; } = new("files:read");

    /// <summary><c>files:write</c></summary>
    public static ApiKeyScope FilesWrite { get; } = new("files:write");

    /// <summary><c>dns:read</c></summary>
    public static ApiKeyScope DnsRead { get; } = new("dns:read");

    /// <summary><c>dns:write</c></summary>
    public static ApiKeyScope DnsWrite { get; } = new("dns:write");

    /// <summary><c>tenant:admin</c></summary>
    public static ApiKeyScope TenantAdmin { get; } = new("tenant:admin");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ApiKeyScope(string value) => new(value);

    static ApiKeyScope IOpenEnum<ApiKeyScope>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
