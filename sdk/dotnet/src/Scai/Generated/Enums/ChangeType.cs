// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ChangeType>))]
public readonly record struct ChangeType(string Value) : IOpenEnum<ChangeType>
{
    /// <summary><c>created</c></summary>
    public static ChangeType Created { get; } = new("created");

    /// <summary><c>updated</c></summary>
    public static ChangeType Updated { get; } = new("updated");

    /// <summary><c>renamed</c></summary>
    public static ChangeType Renamed { get; } = new("renamed");

    /// <summary><c>moved</c></summary>
    public static ChangeType Moved { get; } = new("moved");

    /// <summary><c>trashed</c></summary>
    public static ChangeType Trashed { get; } = new("trashed");

    /// <summary><c>restored</c></summary>
    public static ChangeType Restored { get; } = new("restored");

    /// <summary><c>deleted</c></summary>
    public static ChangeType Deleted { get; } = new("deleted");

    /// <summary><c>accessChanged</c></summary>
    public static ChangeType AccessChanged { get; } = new("accessChanged");

    /// <summary><c>locked</c></summary>
    public static ChangeType Locked { get; } = new("locked");

    /// <summary><c>unlocked</c></summary>
    public static ChangeType Unlocked { get; } = new("unlocked");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ChangeType(string value) => new(value);

    static ChangeType IOpenEnum<ChangeType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
