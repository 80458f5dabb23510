// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>
/// Something that was changed on a device: <c>createFolder</c>, <c>move</c> (a rename too), <c>delete</c> (into the
/// trash), <c>content</c> (new, or of a file). One of <see cref="LocalContent"/>, <see cref="LocalCreateFolder"/>,
/// <see cref="LocalDelete"/>, <see cref="LocalMove"/>, or <see cref="UnknownLocalChange"/>.
/// </summary>
[JsonConverter(typeof(LocalChangeConverter))]
public abstract class LocalChange
{
    private protected LocalChange()
    {
    }

    /// <summary>Which of them it is.</summary>
    [JsonPropertyName("type")]
    public required string Type { get; init; }
}

/// <summary>One that this version does not know.</summary>
[JsonConverter(typeof(LocalChangeConverter))]
public sealed class UnknownLocalChange : LocalChange
{
    /// <summary>All that is in it, as the server sent it.</summary>
    public required JsonElement Raw { get; init; }
}

internal sealed class LocalChangeConverter : UnionConverter<LocalChange>
{
    protected override string Tag => "type";

    protected override LocalChange? Read(string tag, JsonElement element, JsonSerializerOptions options) =>
        tag switch
        {
            "content" => element.Deserialize(ScaiJsonContext.Default.LocalContent),
            "createFolder" => element.Deserialize(ScaiJsonContext.Default.LocalCreateFolder),
            "delete" => element.Deserialize(ScaiJsonContext.Default.LocalDelete),
            "move" => element.Deserialize(ScaiJsonContext.Default.LocalMove),
            _ => new UnknownLocalChange { Type = tag, Raw = element },
        };

    public override void Write(Utf8JsonWriter writer, LocalChange value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case LocalContent known:
                JsonSerializer.Serialize(writer, known, ScaiJsonContext.Default.LocalContent);
                break;
            case LocalCreateFolder known:
                JsonSerializer.Serialize(writer, known, ScaiJsonContext.Default.LocalCreateFolder);
                break;
            case LocalDelete known:
                JsonSerializer.Serialize(writer, known, ScaiJsonContext.Default.LocalDelete);
                break;
            case LocalMove known:
                JsonSerializer.Serialize(writer, known, ScaiJsonContext.Default.LocalMove);
                break;
            case UnknownLocalChange unknown:
                unknown.Raw.WriteTo(writer);
                break;
        }
    }
}
