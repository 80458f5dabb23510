// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<RestoreFolderInputOnNameTaken>))]
public readonly record struct RestoreFolderInputOnNameTaken(string Value) : IOpenEnum<RestoreFolderInputOnNameTaken>
{
    /// <summary><c>fail</c></summary>
    public static RestoreFolderInputOnNameTaken Fail { get; } = new("fail");

    /// <summary><c>rename</c></summary>
    public static RestoreFolderInputOnNameTaken Rename { get; } = new("rename");

    /// <summary><c>replace</c></summary>
    public static RestoreFolderInputOnNameTaken Replace { get; } = new("replace");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator RestoreFolderInputOnNameTaken(string value) => new(value);

    static RestoreFolderInputOnNameTaken IOpenEnum<RestoreFolderInputOnNameTaken>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
