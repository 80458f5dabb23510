// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SetOwnPartnerQuotaInputLimitType>))]
public readonly record struct SetOwnPartnerQuotaInputLimitType(string Value) : IOpenEnum<SetOwnPartnerQuotaInputLimitType>
{
    /// <summary><c>hard</c></summary>
    public static SetOwnPartnerQuotaInputLimitType Hard { get; } = new("hard");

    /// <summary><c>soft</c></summary>
    public static SetOwnPartnerQuotaInputLimitType Soft { get; } = new("soft");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator SetOwnPartnerQuotaInputLimitType(string value) => new(value);

    static SetOwnPartnerQuotaInputLimitType IOpenEnum<SetOwnPartnerQuotaInputLimitType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
