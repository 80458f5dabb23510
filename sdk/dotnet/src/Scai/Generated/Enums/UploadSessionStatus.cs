// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<UploadSessionStatus>))]
public readonly record struct UploadSessionStatus(string Value) : IOpenEnum<UploadSessionStatus>
{
    /// <summary><c>open</c></summary>
    public static UploadSessionStatus Open { get; } = new("open");

    /// <summary><c>completed</c></summary>
    public static UploadSessionStatus Completed { get; } = new("completed");

    /// <summary><c>expired</c></summary>
    public static UploadSessionStatus Expired { get; } = new("expired");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator UploadSessionStatus(string value) => new(value);

    static UploadSessionStatus IOpenEnum<UploadSessionStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
