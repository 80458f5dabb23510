// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<BulkErrorOperation>))]
public readonly record struct BulkErrorOperation(string Value) : IOpenEnum<BulkErrorOperation>
{
    /// <summary><c>create</c></summary>
    public static BulkErrorOperation Create { get; } = new("create");

    /// <summary><c>update</c></summary>
    public static BulkErrorOperation Update { get; } = new("update");

    /// <summary><c>delete</c></summary>
    public static BulkErrorOperation Delete { get; } = new("delete");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator BulkErrorOperation(string value) => new(value);

    static BulkErrorOperation IOpenEnum<BulkErrorOperation>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
