// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SyncConflictType>))]
public readonly record struct SyncConflictType(string Value) : IOpenEnum<SyncConflictType>
{
    /// <summary><c>content</c></summary>
    public static SyncConflictType Content { get; } = new("content");

    /// <summary><c>nameTaken</c></summary>
    public static SyncConflictType NameTaken { get; } = new("nameTaken");

    /// <summary><c>deleted</c></summary>
    public static SyncConflictType Deleted { get; } = new("deleted");

    /// <summary><c>parentGone</c></summary>
    public static SyncConflictType ParentGone { get; } = new("parentGone");

    /// <summary><c>moved</c></summary>
    public static SyncConflictType Moved { get; } = new("moved");

    /// <summary><c>edited</c></summary>
    public static SyncConflictType Edited { get; } = new("edited");

    /// <summary><c>cycle</c></summary>
    public static SyncConflictType Cycle { get; } = new("cycle");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator SyncConflictType(string value) => new(value);

    static SyncConflictType IOpenEnum<SyncConflictType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
