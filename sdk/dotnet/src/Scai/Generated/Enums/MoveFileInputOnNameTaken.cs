// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<MoveFileInputOnNameTaken>))]
public readonly record struct MoveFileInputOnNameTaken(string Value) : IOpenEnum<MoveFileInputOnNameTaken>
{
    /// <summary><c>fail</c></summary>
    public static MoveFileInputOnNameTaken Fail { get; } = new("fail");

    /// <summary><c>rename</c></summary>
    public static MoveFileInputOnNameTaken Rename { get; } = new("rename");

    /// <summary><c>replace</c></summary>
    public static MoveFileInputOnNameTaken Replace { get; } = new("replace");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator MoveFileInputOnNameTaken(string value) => new(value);

    static MoveFileInputOnNameTaken IOpenEnum<MoveFileInputOnNameTaken>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
