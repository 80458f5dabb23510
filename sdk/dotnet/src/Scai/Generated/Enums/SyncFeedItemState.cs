// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SyncFeedItemState>))]
public readonly record struct SyncFeedItemState(string Value) : IOpenEnum<SyncFeedItemState>
{
    /// <summary><c>changed</c></summary>
    public static SyncFeedItemState Changed { get; } = new("changed");

    /// <summary><c>gained</c></summary>
    public static SyncFeedItemState Gained { get; } = new("gained");

    /// <summary><c>lost</c></summary>
    public static SyncFeedItemState Lost { get; } = new("lost");

    /// <summary><c>reset</c></summary>
    public static SyncFeedItemState Reset { get; } = new("reset");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator SyncFeedItemState(string value) => new(value);

    static SyncFeedItemState IOpenEnum<SyncFeedItemState>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
