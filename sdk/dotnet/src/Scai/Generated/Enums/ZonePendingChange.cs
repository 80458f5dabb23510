// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ZonePendingChange>))]
public readonly record struct ZonePendingChange(string Value) : IOpenEnum<ZonePendingChange>
{
    /// <summary><c>activate</c></summary>
    public static ZonePendingChange Activate { get; } = new("activate");

    /// <summary><c>enable</c></summary>
    public static ZonePendingChange Enable { get; } = new("enable");

    /// <summary><c>disable</c></summary>
    public static ZonePendingChange Disable { get; } = new("disable");

    /// <summary><c>delete</c></summary>
    public static ZonePendingChange Delete { get; } = new("delete");

    /// <summary><c>restore</c></summary>
    public static ZonePendingChange Restore { get; } = new("restore");

    /// <summary><c>purge</c></summary>
    public static ZonePendingChange Purge { get; } = new("purge");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ZonePendingChange(string value) => new(value);

    static ZonePendingChange IOpenEnum<ZonePendingChange>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
