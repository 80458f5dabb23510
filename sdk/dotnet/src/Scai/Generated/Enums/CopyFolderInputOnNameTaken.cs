// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CopyFolderInputOnNameTaken>))]
public readonly record struct CopyFolderInputOnNameTaken(string Value) : IOpenEnum<CopyFolderInputOnNameTaken>
{
    /// <summary><c>fail</c></summary>
    public static CopyFolderInputOnNameTaken Fail { get; } = new("fail");

    /// <summary><c>rename</c></summary>
    public static CopyFolderInputOnNameTaken Rename { get; } = new("rename");

    /// <summary><c>replace</c></summary>
    public static CopyFolderInputOnNameTaken Replace { get; } = new("replace");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator CopyFolderInputOnNameTaken(string value) => new(value);

    static CopyFolderInputOnNameTaken IOpenEnum<CopyFolderInputOnNameTaken>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
