// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<MyTenantStatus>))]
public readonly record struct MyTenantStatus(string Value) : IOpenEnum<MyTenantStatus>
{
    /// <summary><c>active</c></summary>
    public static MyTenantStatus Active { get; } = new("active");

    /// <summary><c>suspended</c></summary>
    public static MyTenantStatus Suspended { get; } = new("suspended");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator MyTenantStatus(string value) => new(value);

    static MyTenantStatus IOpenEnum<MyTenantStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
