// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<DnssecKeyState>))]
public readonly record struct DnssecKeyState(string Value) : IOpenEnum<DnssecKeyState>
{
    /// <summary><c>published</c></summary>
    public static DnssecKeyState Published { get; } = new("published");

    /// <summary><c>active</c></summary>
    public static DnssecKeyState Active { get; } = new("active");

    /// <summary><c>retiring</c></summary>
    public static DnssecKeyState Retiring { get; } = new("retiring");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator DnssecKeyState(string value) => new(value);

    static DnssecKeyState IOpenEnum<DnssecKeyState>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
