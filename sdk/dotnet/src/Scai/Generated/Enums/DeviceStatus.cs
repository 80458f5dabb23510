// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceStatus>))]
public readonly record struct DeviceStatus(string Value) : IOpenEnum<DeviceStatus>
{
    /// <summary><c>active</c></summary>
    public static DeviceStatus Active { get; } = new("active");

    /// <summary><c>wiping</c></summary>
    public static DeviceStatus Wiping { get; } = new("wiping");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator DeviceStatus(string value) => new(value);

    static DeviceStatus IOpenEnum<DeviceStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
