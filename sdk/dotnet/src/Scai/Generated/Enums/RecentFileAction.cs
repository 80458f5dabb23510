// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<RecentFileAction>))]
public readonly record struct RecentFileAction(string Value) : IOpenEnum<RecentFileAction>
{
    /// <summary><c>read</c></summary>
    public static RecentFileAction Read { get; } = new("read");

    /// <summary><c>written</c></summary>
    public static RecentFileAction Written { get; } = new("written");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator RecentFileAction(string value) => new(value);

    static RecentFileAction IOpenEnum<RecentFileAction>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
