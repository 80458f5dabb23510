// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<RecordChangeKind>))]
public readonly record struct RecordChangeKind(string Value) : IOpenEnum<RecordChangeKind>
{
    /// <summary><c>create</c></summary>
    public static RecordChangeKind Create { get; } = new("create");

    /// <summary><c>update</c></summary>
    public static RecordChangeKind Update { get; } = new("update");

    /// <summary><c>delete</c></summary>
    public static RecordChangeKind Delete { get; } = new("delete");

    /// <summary><c>bulk</c></summary>
    public static RecordChangeKind Bulk { get; } = new("bulk");

    /// <summary><c>import</c></summary>
    public static RecordChangeKind Import { get; } = new("import");

    /// <summary><c>rollback</c></summary>
    public static RecordChangeKind Rollback { get; } = new("rollback");

    /// <summary><c>foreign</c></summary>
    public static RecordChangeKind Foreign { get; } = new("foreign");

    /// <summary><c>adopt</c></summary>
    public static RecordChangeKind Adopt { get; } = new("adopt");

    /// <summary><c>revert</c></summary>
    public static RecordChangeKind Revert { get; } = new("revert");

    /// <summary><c>template</c></summary>
    public static RecordChangeKind Template { get; } = new("template");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator RecordChangeKind(string value) => new(value);

    static RecordChangeKind IOpenEnum<RecordChangeKind>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
