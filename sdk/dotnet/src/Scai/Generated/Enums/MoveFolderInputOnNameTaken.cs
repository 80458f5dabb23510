// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<MoveFolderInputOnNameTaken>))]
public readonly record struct MoveFolderInputOnNameTaken(string Value) : IOpenEnum<MoveFolderInputOnNameTaken>
{
    /// <summary><c>fail</c></summary>
    public static MoveFolderInputOnNameTaken Fail { get; } = new("fail");

    /// <summary><c>rename</c></summary>
    public static MoveFolderInputOnNameTaken Rename { get; } = new("rename");

    /// <summary><c>replace</c></summary>
    public static MoveFolderInputOnNameTaken Replace { get; } = new("replace");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator MoveFolderInputOnNameTaken(string value) => new(value);

    static MoveFolderInputOnNameTaken IOpenEnum<MoveFolderInputOnNameTaken>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
