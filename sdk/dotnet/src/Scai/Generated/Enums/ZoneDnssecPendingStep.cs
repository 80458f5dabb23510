// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ZoneDnssecPendingStep>))]
public readonly record struct ZoneDnssecPendingStep(string Value) : IOpenEnum<ZoneDnssecPendingStep>
{
    /// <summary><c>enable</c></summary>
    public static ZoneDnssecPendingStep Enable { get; } = new("enable");

    /// <summary><c>disable</c></summary>
    public static ZoneDnssecPendingStep Disable { get; } = new("disable");

    /// <summary><c>add_zsk</c></summary>
    public static ZoneDnssecPendingStep AddZsk { get; } = new("add_zsk");

    /// <summary><c>use_zsk</c></summary>
    public static ZoneDnssecPendingStep UseZsk { get; } = new("use_zsk");

    /// <summary><c>remove_zsk</c></summary>
    public static ZoneDnssecPendingStep RemoveZsk { get; } = new("remove_zsk");

    /// <summary><c>add_ksk</c></summary>
    public static ZoneDnssecPendingStep AddKsk { get; } = new("add_ksk");

    /// <summary><c>use_ksk</c></summary>
    public static ZoneDnssecPendingStep UseKsk { get; } = new("use_ksk");

    /// <summary><c>remove_ksk</c></summary>
    public static ZoneDnssecPendingStep RemoveKsk { get; } = new("remove_ksk");

    /// <summary><c>withdraw_ds</c></summary>
    public static ZoneDnssecPendingStep WithdrawDs { get; } = new("withdraw_ds");

    /// <summary><c>offer_ds</c></summary>
    public static ZoneDnssecPendingStep OfferDs { get; } = new("offer_ds");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ZoneDnssecPendingStep(string value) => new(value);

    static ZoneDnssecPendingStep IOpenEnum<ZoneDnssecPendingStep>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
