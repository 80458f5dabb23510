// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ReverseZonesListStatus>))]
public readonly record struct ReverseZonesListStatus(string Value) : IOpenEnum<ReverseZonesListStatus>
{
    /// <summary><c>pending_validation</c></summary>
    public static ReverseZonesListStatus PendingValidation { get; } = new("pending_validation");

    /// <summary><c>active</c></summary>
    public static ReverseZonesListStatus Active { get; } = new("active");

    /// <summary><c>inactive</c></summary>
    public static ReverseZonesListStatus Inactive { get; } = new("inactive");

    /// <summary><c>deleted</c></summary>
    public static ReverseZonesListStatus Deleted { get; } = new("deleted");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ReverseZonesListStatus(string value) => new(value);

    static ReverseZonesListStatus IOpenEnum<ReverseZonesListStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
