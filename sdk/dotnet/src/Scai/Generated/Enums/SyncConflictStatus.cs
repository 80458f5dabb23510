// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SyncConflictStatus>))]
public readonly record struct SyncConflictStatus(string Value) : IOpenEnum<SyncConflictStatus>
{
    /// <summary><c>open</c></summary>
    public static SyncConflictStatus Open { get; } = new("open");

    /// <summary><c>resolved</c></summary>
    public static SyncConflictStatus Resolved { get; } = new("resolved");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator SyncConflictStatus(string value) => new(value);

    static SyncConflictStatus IOpenEnum<SyncConflictStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
