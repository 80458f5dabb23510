// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceKind>))]
public readonly record struct DeviceKind(string Value) : IOpenEnum<DeviceKind>
{
    /// <summary><c>desktop</c></summary>
    public static DeviceKind Desktop { get; } = new("desktop");

    /// <summary><c>mobile</c></summary>
    public static DeviceKind Mobile { get; } = new("mobile");

    /// <summary><c>web</c></summary>
    public static DeviceKind Web { get; } = new("web");

    /// <summary><c>api</c></summary>
    public static DeviceKind Api { get; } = new("api");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator DeviceKind(string value) => new(value);

    static DeviceKind IOpenEnum<DeviceKind>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
