using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Scai;

/// <summary>Whether a call may be sent again.</summary>
internal enum Repeat
{
    Never,
    Always,

    /// <summary>With the same Idempotency-Key.</summary>
    WithKey,
}

/// <summary>What a method of a resource asks for.</summary>
internal sealed record Call
{
    public Call(string operation, HttpMethod method, string path)
    {
        Operation = operation;
        Method = method;
        Path = path;
    }

    public Call(string operation, HttpMethod method, RouteHandler path)
        : this(operation, method, path.ToString())
    {
    }

    public string Operation { get; }

    public HttpMethod Method { get; }

    public string Path { get; }

    public Pairs? Query { get; init; }

    public Body? Body { get; init; }

    public Repeat Repeat { get; init; }

    public bool IsAnonymous { get; init; }

    /// <summary>The answer stands for itself, without <c>data</c> around it.</summary>
    public bool IsBare { get; init; }

    public Call At(string? cursor) => cursor is null ? this : this with { Query = (Query ?? new Pairs()).With("cursor", cursor) };
}

/// <summary>
/// A path with values in it. Each value stays one segment, whatever is in it. One that is empty, <c>.</c> or <c>..</c> would become another
/// path on the way, even percent-encoded, so it is refused.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct RouteHandler(int literalLength, int formattedCount)
{
    private readonly StringBuilder _path = new(literalLength + (formattedCount * 30));

    public void AppendLiteral(string text) => _path.Append(text);

    public void AppendFormatted(string value) => _path.Append(Segment(value));

    public void AppendFormatted(long value) => _path.Append(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted<TEnum>(TEnum value)
        where TEnum : struct, IOpenEnum<TEnum> => AppendFormatted(value.Value);

    public override string ToString() => _path.ToString();

    private static string Segment(string value)
    {
        if (value is null or "" or "." or "..")
        {
            throw new ArgumentException($"\"{value}\" cannot be an id or a name in a path");
        }

        return IsWellFormed(value)
            ? Uri.EscapeDataString(value)
            : throw new ArgumentException("An id or a name in a path is not well-formed text");
    }

    /// <summary>Whether no half of a surrogate pair stands alone, which would be sent as another text.</summary>
    private static bool IsWellFormed(string value)
    {
        var rest = value.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var consumed) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[consumed..];
        }

        return true;
    }
}

/// <summary>Names with values, of a query or a form; what is null is not in it, and a list is repeated.</summary>
internal sealed class Pairs
{
    private readonly List<KeyValuePair<string, string>> _pairs = [];

    public IReadOnlyList<KeyValuePair<string, string>> All => _pairs;

    public Pairs Add(string name, string? value)
    {
        if (value is not null)
        {
            _pairs.Add(new(name, value));
        }

        return this;
    }

    public Pairs Add(string name, bool? value) => Add(name, value is null ? null : value.Value ? "true" : "false");

    public Pairs Add(string name, long? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    public Pairs Add(string name, double? value) => Add(name, value?.ToString("R", CultureInfo.InvariantCulture));

    public Pairs Add(string name, DateTimeOffset? value) => Add(name, value is { } time ? TimestampConverter.TextOf(time) : null);

    public Pairs Add<TEnum>(string name, TEnum? value)
        where TEnum : struct, IOpenEnum<TEnum> => Add(name, value?.Value);

    public Pairs Add<TEnum>(string name, TEnum value)
        where TEnum : struct, IOpenEnum<TEnum> => Add(name, value.Value);

    public Pairs Add(string name, IEnumerable<string>? values) => AddAll(name, values);

    public Pairs Add<TEnum>(string name, IEnumerable<TEnum>? values)
        where TEnum : struct, IOpenEnum<TEnum> => AddAll(name, values?.Select(value => value.Value));

    public Pairs With(string name, string value)
    {
        var copy = new Pairs();
        copy._pairs.AddRange(_pairs.Where(pair => pair.Key != name));
        return copy.Add(name, value);
    }

    public override string ToString() =>
        string.Join('&', _pairs.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));

    private Pairs AddAll(string name, IEnumerable<string>? values)
    {
        foreach (var value in values ?? [])
        {
            Add(name, value);
        }

        return this;
    }
}
