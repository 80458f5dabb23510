// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<OnRecordConflict>))]
public readonly record struct OnRecordConflict(string Value) : IOpenEnum<OnRecordConflict>
{
    /// <summary><c>fail</c></summary>
    public static OnRecordConflict Fail { get; } = new("fail");

    /// <summary><c>skip</c></summary>
    public static OnRecordConflict Skip { get; } = new("skip");

    /// <summary><c>replace</c></summary>
    public static OnRecordConflict Replace { get; } = new("replace");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator OnRecordConflict(string value) => new(value);

    static OnRecordConflict IOpenEnum<OnRecordConflict>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
