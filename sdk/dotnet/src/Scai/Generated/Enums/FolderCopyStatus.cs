// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<FolderCopyStatus>))]
public readonly record struct FolderCopyStatus(string Value) : IOpenEnum<FolderCopyStatus>
{
    /// <summary><c>running</c></summary>
    public static FolderCopyStatus Running { get; } = new("running");

    /// <summary><c>completed</c></summary>
    public static FolderCopyStatus Completed { get; } = new("completed");

    /// <summary><c>failed</c></summary>
    public static FolderCopyStatus Failed { get; } = new("failed");

    /// <summary><c>cancelled</c></summary>
    public static FolderCopyStatus Cancelled { get; } = new("cancelled");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator FolderCopyStatus(string value) => new(value);

    static FolderCopyStatus IOpenEnum<FolderCopyStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
