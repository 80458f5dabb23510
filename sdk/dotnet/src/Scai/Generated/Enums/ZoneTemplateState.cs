// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ZoneTemplateState>))]
public readonly record struct ZoneTemplateState(string Value) : IOpenEnum<ZoneTemplateState>
{
    /// <summary><c>waiting</c></summary>
    public static ZoneTemplateState Waiting { get; } = new("waiting");

    /// <summary><c>due</c></summary>
    public static ZoneTemplateState Due { get; } = new("due");

    /// <summary><c>applied</c></summary>
    public static ZoneTemplateState Applied { get; } = new("applied");

    /// <summary><c>failed</c></summary>
    public static ZoneTemplateState Failed { get; } = new("failed");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ZoneTemplateState(string value) => new(value);

    static ZoneTemplateState IOpenEnum<ZoneTemplateState>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
