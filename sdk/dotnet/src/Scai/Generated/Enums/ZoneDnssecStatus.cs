// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ZoneDnssecStatus>))]
public readonly record struct ZoneDnssecStatus(string Value) : IOpenEnum<ZoneDnssecStatus>
{
    /// <summary><c>disabled</c></summary>
    public static ZoneDnssecStatus Disabled { get; } = new("disabled");

    /// <summary><c>pending_ds</c></summary>
    public static ZoneDnssecStatus PendingDs { get; } = new("pending_ds");

    /// <summary><c>active</c></summary>
    public static ZoneDnssecStatus Active { get; } = new("active");

    /// <summary><c>rotating_ksk</c></summary>
    public static ZoneDnssecStatus RotatingKsk { get; } = new("rotating_ksk");

    /// <summary><c>rotating_zsk</c></summary>
    public static ZoneDnssecStatus RotatingZsk { get; } = new("rotating_zsk");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ZoneDnssecStatus(string value) => new(value);

    static ZoneDnssecStatus IOpenEnum<ZoneDnssecStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
