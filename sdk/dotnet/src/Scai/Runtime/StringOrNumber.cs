using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A text or a number, as the place of an item in a list is one and that of a member is the other.</summary>
[JsonConverter(typeof(StringOrNumberConverter))]
public readonly record struct StringOrNumber
{
    /// <summary>A text.</summary>
    public StringOrNumber(string text) => Text = text;

    /// <summary>A number.</summary>
    public StringOrNumber(double number) => Number = number;

    /// <summary>The text, if it is one.</summary>
    public string? Text { get; }

    /// <summary>The number, if it is one.</summary>
    public double? Number { get; }

    /// <summary>A text.</summary>
    public static implicit operator StringOrNumber(string text) => new(text);

    /// <summary>A number.</summary>
    public static implicit operator StringOrNumber(double number) => new(number);

    /// <inheritdoc/>
    public override string ToString() => Text ?? Number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

internal sealed class StringOrNumberConverter : JsonConverter<StringOrNumber>
{
    public override StringOrNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => new StringOrNumber(reader.GetString()!),
            JsonTokenType.Number => new StringOrNumber(reader.GetDouble()),
            _ => throw new JsonException("A text or a number is missing."),
        };

    public override void Write(Utf8JsonWriter writer, StringOrNumber value, JsonSerializerOptions options)
    {
        if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }
}
