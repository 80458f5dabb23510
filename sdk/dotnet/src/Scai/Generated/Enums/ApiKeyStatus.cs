// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ApiKeyStatus>))]
public readonly record struct ApiKeyStatus(string Value) : IOpenEnum<ApiKeyStatus>
{
    /// <summary><c>active</c></summary>
    public static ApiKeyStatus Active { get; } = new("active");

    /// <summary><c>revoked</c></summary>
    public static ApiKeyStatus Revoked { get; } = new("revoked");

    /// <summary><c>expired</c></summary>
    public static ApiKeyStatus Expired { get; } = new("expired");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ApiKeyStatus(string value) => new(value);

    static ApiKeyStatus IOpenEnum<ApiKeyStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
