// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ExceededRateLimitDimension>))]
public readonly record struct ExceededRateLimitDimension(string Value) : IOpenEnum<ExceededRateLimitDimension>
{
    /// <summary><c>token</c></summary>
    public static ExceededRateLimitDimension Token { get; } = new("token");

    /// <summary><c>apiKey</c></summary>
    public static ExceededRateLimitDimension ApiKey { get; } = new("apiKey");

    /// <summary><c>user</c></summary>
    public static ExceededRateLimitDimension User { get; } = new("user");

    /// <summary><c>tenant</c></summary>
    public static ExceededRateLimitDimension Tenant { get; } = new("tenant");

    /// <summary><c>address</c></summary>
    public static ExceededRateLimitDimension Address { get; } = new("address");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ExceededRateLimitDimension(string value) => new(value);

    static ExceededRateLimitDimension IOpenEnum<ExceededRateLimitDimension>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
