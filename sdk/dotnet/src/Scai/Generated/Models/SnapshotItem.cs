// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>
/// A folder or file as far as it takes to keep it in step. One of <see cref="SnapshotFile"/>, <see
/// cref="SnapshotFolder"/>, or <see cref="UnknownSnapshotItem"/>.
/// </summary>
[JsonConverter(typeof(SnapshotItemConverter))]
public abstract class SnapshotItem
{
    private protected SnapshotItem()
    {
    }

    /// <summary>Which of them it is.</summary>
    [JsonPropertyName("kind")]
    public required string Kind { get; init; }
}

/// <summary>One that this version does not know.</summary>
[JsonConverter(typeof(SnapshotItemConverter))]
public sealed class UnknownSnapshotItem : SnapshotItem
{
    /// <summary>All that is in it, as the server sent it.</summary>
    public required JsonElement Raw { get; init; }
}

internal sealed class SnapshotItemConverter : UnionConverter<SnapshotItem>
{
    protected override string Tag => "kind";

    protected override SnapshotItem? Read(string tag, JsonElement element, JsonSerializerOptions options) =>
        tag switch
        {
            "file" => element.Deserialize(ScaiJsonContext.Default.SnapshotFile),
            "folder" => element.Deserialize(ScaiJsonContext.Default.SnapshotFolder),
            _ => new UnknownSnapshotItem { Kind = tag, Raw = element },
        };

    public override void Write(Utf8JsonWriter writer, SnapshotItem value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case SnapshotFile known:
                JsonSerializer.Serialize(writer, known, ScaiJsonContext.Default.SnapshotFile);
                break;
            case SnapshotFolder known:
                JsonSerializer.Serialize(writer, known, ScaiJsonContext.Default.SnapshotFolder);
                break;
            case UnknownSnapshotItem unknown:
                unknown.Raw.WriteTo(writer);
                break;
        }
    }
}
