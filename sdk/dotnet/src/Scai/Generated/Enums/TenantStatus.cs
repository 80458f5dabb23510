// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<TenantStatus>))]
public readonly record struct TenantStatus(string Value) : IOpenEnum<TenantStatus>
{
    /// <summary><c>active</c></summary>
    public static TenantStatus Active { get; } = new("active");

    /// <summary><c>suspended</c></summary>
    public static TenantStatus Suspended { get; } = new("suspended");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator TenantStatus(string value) => new(value);

    static TenantStatus IOpenEnum<TenantStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
