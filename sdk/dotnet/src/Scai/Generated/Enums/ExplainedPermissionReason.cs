// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ExplainedPermissionReason>))]
public readonly record struct ExplainedPermissionReason(string Value) : IOpenEnum<ExplainedPermissionReason>
{
    /// <summary><c>administrator</c></summary>
    public static ExplainedPermissionReason Administrator { get; } = new("administrator");

    /// <summary><c>fullControl</c></summary>
    public static ExplainedPermissionReason FullControl { get; } = new("fullControl");

    /// <summary><c>entries</c></summary>
    public static ExplainedPermissionReason Entries { get; } = new("entries");

    /// <summary><c>inheritanceCut</c></summary>
    public static ExplainedPermissionReason InheritanceCut { get; } = new("inheritanceCut");

    /// <summary><c>nothing</c></summary>
    public static ExplainedPermissionReason Nothing { get; } = new("nothing");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ExplainedPermissionReason(string value) => new(value);

    static ExplainedPermissionReason IOpenEnum<ExplainedPermissionReason>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
