// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<RecordsImportZoneMode>))]
public readonly record struct RecordsImportZoneMode(string Value) : IOpenEnum<RecordsImportZoneMode>
{
    /// <summary><c>merge</c></summary>
    public static RecordsImportZoneMode Merge { get; } = new("merge");

    /// <summary><c>replace</c></summary>
    public static RecordsImportZoneMode Replace { get; } = new("replace");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator RecordsImportZoneMode(string value) => new(value);

    static RecordsImportZoneMode IOpenEnum<RecordsImportZoneMode>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
