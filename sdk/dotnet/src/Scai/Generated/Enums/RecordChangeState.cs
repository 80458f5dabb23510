// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<RecordChangeState>))]
public readonly record struct RecordChangeState(string Value) : IOpenEnum<RecordChangeState>
{
    /// <summary><c>pending</c></summary>
    public static RecordChangeState Pending { get; } = new("pending");

    /// <summary><c>applied</c></summary>
    public static RecordChangeState Applied { get; } = new("applied");

    /// <summary><c>failed</c></summary>
    public static RecordChangeState Failed { get; } = new("failed");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator RecordChangeState(string value) => new(value);

    static RecordChangeState IOpenEnum<RecordChangeState>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
