// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>
/// A folder or a file. One of <see cref="ScaiFile"/>, <see cref="Folder"/>, or <see cref="UnknownFolderItem"/>.
/// </summary>
[JsonConverter(typeof(FolderItemConverter))]
public abstract class FolderItem
{
    private protected FolderItem()
    {
    }

    /// <summary>Which of them it is.</summary>
    [JsonPropertyName("kind")]
    public required string Kind { get; init; }
}

/// <summary>One that this version does not know.</summary>
[JsonConverter(typeof(FolderItemConverter))]
public sealed class UnknownFolderItem : FolderItem
{
    /// <summary>All that is in it, as the server sent it.</summary>
    public required JsonElement Raw { get; init; }
}

internal sealed class FolderItemConverter : UnionConverter<FolderItem>
{
    protected override string Tag => "kind";

    protected override FolderItem? Read(string tag, JsonElement element, JsonSerializerOptions options) =>
        tag switch
        {
            "file" => element.Deserialize(ScaiJsonContext.Default.ScaiFile),
            "folder" => element.Deserialize(ScaiJsonContext.Default.Folder),
            _ => new UnknownFolderItem { Kind = tag, Raw = element },
        };

    public override void Write(Utf8JsonWriter writer, FolderItem value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case ScaiFile known:
                JsonSerializer.Serialize(writer, known, ScaiJsonContext.Default.ScaiFile);
                break;
            case Folder known:
                JsonSerializer.Serialize(writer, known, ScaiJsonContext.Default.Folder);
                break;
            case UnknownFolderItem unknown:
                unknown.Raw.WriteTo(writer);
                break;
        }
    }
}
