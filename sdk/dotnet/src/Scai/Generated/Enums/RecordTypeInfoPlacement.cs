// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<RecordTypeInfoPlacement>))]
public readonly record struct RecordTypeInfoPlacement(string Value) : IOpenEnum<RecordTypeInfoPlacement>
{
    /// <summary><c>anywhere</c></summary>
    public static RecordTypeInfoPlacement Anywhere { get; } = new("anywhere");

    /// <summary><c>apex</c></summary>
    public static RecordTypeInfoPlacement Apex { get; } = new("apex");

    /// <summary><c>below the apex</c></summary>
    public static RecordTypeInfoPlacement BelowTheApex { get; } = new("below the apex");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator RecordTypeInfoPlacement(string value) => new(value);

    static RecordTypeInfoPlacement IOpenEnum<RecordTypeInfoPlacement>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
