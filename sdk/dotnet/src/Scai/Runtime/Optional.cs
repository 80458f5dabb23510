using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Scai;

/// <summary>
/// A member that may be left out, which is not the same as null: null is sent. What is never assigned is left out; assign a value, or null.
/// </summary>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    /// <summary>A value to send.</summary>
    public Optional(T value)
    {
        Value = value;
        IsSet = true;
    }

    /// <summary>Whether there is a value, null included.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsSet { get; }

    /// <summary>The value, if <see cref="IsSet"/>.</summary>
    public T? Value { get; }

    /// <summary>A value to send.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        IsSet == other.IsSet && EqualityComparer<T?>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsSet, Value);

    /// <inheritdoc/>
    public override string? ToString() => IsSet ? Value?.ToString() : null;
}

/// <summary>Used by the models of what is sent.</summary>
public sealed class OptionalConverter<T> : JsonConverter<Optional<T>>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Optional<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize(ref reader, TypeInfo(options))!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Optional<T> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Value!, TypeInfo(options));

    private static JsonTypeInfo<T> TypeInfo(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
