// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PtrOutcomeStatus>))]
public readonly record struct PtrOutcomeStatus(string Value) : IOpenEnum<PtrOutcomeStatus>
{
    /// <summary><c>set</c></summary>
    public static PtrOutcomeStatus Set { get; } = new("set");

    /// <summary><c>unchanged</c></summary>
    public static PtrOutcomeStatus Unchanged { get; } = new("unchanged");

    /// <summary><c>kept</c></summary>
    public static PtrOutcomeStatus Kept { get; } = new("kept");

    /// <summary><c>no_zone</c></summary>
    public static PtrOutcomeStatus NoZone { get; } = new("no_zone");

    /// <summary><c>forbidden</c></summary>
    public static PtrOutcomeStatus Forbidden { get; } = new("forbidden");

    /// <summary><c>failed</c></summary>
    public static PtrOutcomeStatus Failed { get; } = new("failed");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator PtrOutcomeStatus(string value) => new(value);

    static PtrOutcomeStatus IOpenEnum<PtrOutcomeStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
