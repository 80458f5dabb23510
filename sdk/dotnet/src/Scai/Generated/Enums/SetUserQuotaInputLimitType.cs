// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SetUserQuotaInputLimitType>))]
public readonly record struct SetUserQuotaInputLimitType(string Value) : IOpenEnum<SetUserQuotaInputLimitType>
{
    /// <summary><c>hard</c></summary>
    public static SetUserQuotaInputLimitType Hard { get; } = new("hard");

    /// <summary><c>soft</c></summary>
    public static SetUserQuotaInputLimitType Soft { get; } = new("soft");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator SetUserQuotaInputLimitType(string value) => new(value);

    static SetUserQuotaInputLimitType IOpenEnum<SetUserQuotaInputLimitType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
