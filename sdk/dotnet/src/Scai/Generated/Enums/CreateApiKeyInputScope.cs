// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CreateApiKeyInputScope>))]
public readonly record struct CreateApiKeyInputScope(string Value) : IOpenEnum<CreateApiKeyInputScope>
{
    /// <summary><c>files:read</c></summary>
    public static CreateApiKeyInputScope FilesRead { get; } = new("files:read");

    /// <summary><c>files:write</c></summary>
    public static CreateApiKeyInputScope FilesWrite { get; } = new("files:write");

    /// <summary><c>dns:read</c></summary>
    public static CreateApiKeyInputScope DnsRead { get; } = new("dns:read");

    /// <summary><c>dns:write</c></summary>
    public static CreateApiKeyInputScope DnsWrite { get; } = new("dns:write");

    /// <summary><c>tenant:admin</c></summary>
    public static CreateApiKeyInputScope TenantAdmin { get; } = new("tenant:admin");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator CreateApiKeyInputScope(string value) => new(value);

    static CreateApiKeyInputScope IOpenEnum<CreateApiKeyInputScope>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
