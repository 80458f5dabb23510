using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A text of which some values are known. Another one is a value all the same.</summary>
public interface IOpenEnum<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>As it is on the wire.</summary>
    string Value { get; }

    internal static abstract TSelf Of(string value);
}

/// <summary>Used by enums.</summary>
public sealed class OpenEnumConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, IOpenEnum<TEnum>
{
    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? TEnum.Of(reader.GetString()!) : throw new JsonException("A text is missing.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value ?? throw new ArgumentException($"A {typeof(TEnum).Name} has no value."));
}
