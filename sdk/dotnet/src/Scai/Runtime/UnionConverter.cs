using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Reads one of several classes, by what its tag says.</summary>
internal abstract class UnionConverter<TUnion> : JsonConverter<TUnion>
    where TUnion : class
{
    protected abstract string Tag { get; }

    public override bool CanConvert(Type typeToConvert) => typeof(TUnion).IsAssignableFrom(typeToConvert);

    public override TUnion? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var element = JsonElement.ParseValue(ref reader);
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(Tag, out var tag) && tag.ValueKind == JsonValueKind.String
            ? Read(tag.GetString()!, element, options)
            : throw new JsonException($"An object with a {Tag} is missing.");
    }

    protected abstract TUnion? Read(string tag, JsonElement element, JsonSerializerOptions options);
}
