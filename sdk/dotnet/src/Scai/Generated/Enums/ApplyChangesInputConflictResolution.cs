// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplyChangesInputConflictResolution>))]
public readonly record struct ApplyChangesInputConflictResolution(string Value) : IOpenEnum<ApplyChangesInputConflictResolution>
{
    /// <summary><c>LAST_WRITER_WINS</c></summary>
    public static ApplyChangesInputConflictResolution LASTWRITERWINS { get; } = new("LAST_WRITER_WINS");

    /// <summary><c>KEEP_BOTH</c></summary>
    public static ApplyChangesInputConflictResolution KEEPBOTH { get; } = new("KEEP_BOTH");

    /// <summary><c>SERVER_WINS</c></summary>
    public static ApplyChangesInputConflictResolution SERVERWINS { get; } = new("SERVER_WINS");

    /// <summary><c>CLIENT_WINS</c></summary>
    public static ApplyChangesInputConflictResolution CLIENTWINS { get; } = new("CLIENT_WINS");

    /// <summary><c>MANUAL</c></summary>
    public static ApplyChangesInputConflictResolution MANUAL { get; } = new("MANUAL");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ApplyChangesInputConflictResolution(string value) => new(value);

    static ApplyChangesInputConflictResolution IOpenEnum<ApplyChangesInputConflictResolution>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
