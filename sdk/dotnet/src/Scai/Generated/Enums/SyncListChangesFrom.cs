// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SyncListChangesFrom>))]
public readonly record struct SyncListChangesFrom(string Value) : IOpenEnum<SyncListChangesFrom>
{
    /// <summary><c>now</c></summary>
    public static SyncListChangesFrom Now { get; } = new("now");

    /// <summary><c>start</c></summary>
    public static SyncListChangesFrom Start { get; } = new("start");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator SyncListChangesFrom(string value) => new(value);

    static SyncListChangesFrom IOpenEnum<SyncListChangesFrom>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
