// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<RecordChangeDetailState>))]
public readonly record struct RecordChangeDetailState(string Value) : IOpenEnum<RecordChangeDetailState>
{
    /// <summary><c>pending</c></summary>
    public static RecordChangeDetailState Pending { get; } = new("pending");

    /// <summary><c>applied</c></summary>
    public static RecordChangeDetailState Applied { get; } = new("applied");

    /// <summary><c>failed</c></summary>
    public static RecordChangeDetailState Failed { get; } = new("failed");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator RecordChangeDetailState(string value) => new(value);

    static RecordChangeDetailState IOpenEnum<RecordChangeDetailState>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
