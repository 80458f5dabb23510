using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scai.Runner;

/// <summary>Makes calls that are told by data, and tells what came of them in the words that every SDK's runner uses.</summary>
internal static class Perform
{
    private static readonly JsonSerializerOptions Lenient = new() { PropertyNameCaseInsensitive = true };

    public static async Task<JsonNode?> CallAsync(ScaiClient client, JsonElement call, List<string> log)
    {
        var operation = call.GetProperty("operation").GetString()!;
        if (Calls.Has(operation))
        {
            return await Calls.MakeAsync(client, call, log);
        }

        if (operation == "modify")
        {
            var id = call.GetProperty("path")[0].GetString()!;
            return ToJson(await Etag.ModifyAsync(
                () => client.Shares.GetAsync(id),
                share => client.Shares.UpdateAsync(id, new() { Name = $"{share.Name}!" }, new() { IfMatch = share.Etag })));
        }

        var told = new Told();
        using var cancellation = new CancellationTokenSource();
        if (Member(call, "options", "cancelAfterMs") is { } after)
        {
            cancellation.CancelAfter(after.GetInt32());
        }

        var (target, method) = MethodOf(client, operation);
        var arguments = ArgumentsOf(method, call, told, cancellation.Token);
        var answer = Invoke(target, method, arguments);
        var read = Member(call, "read")?.GetString();
        if (answer is not Task task)
        {
            return await ReadListAsync(answer!, read, Member(call, "limit")?.GetInt32());
        }

        await task;
        var value = task.GetType().GetProperty("Result")?.GetValue(task);
        return read == "raw" ? RawOf(told.Response!) : await ReadAsync(value, told);
    }

    private static (object Target, MethodInfo Method) MethodOf(ScaiClient client, string operation)
    {
        var parts = operation.Split('.');
        var target = typeof(ScaiClient).GetProperty(Pascal(parts[0]))!.GetValue(client)!;
        return (target, target.GetType().GetMethod($"{Pascal(parts[1])}Async") ?? throw new InvalidOperationException($"there is no {operation}"));
    }

    private static object? Invoke(object target, MethodInfo method, object?[] arguments)
    {
        try
        {
            return method.Invoke(target, arguments);
        }
        catch (TargetInvocationException error) when (error.InnerException is not null)
        {
            throw error.InnerException;
        }
    }

    private static object?[] ArgumentsOf(MethodInfo method, JsonElement call, Told told, CancellationToken cancellationToken)
    {
        var path = new Queue<JsonElement>(Member(call, "path")?.EnumerateArray() ?? default);
        return [.. method.GetParameters().Select(parameter => ArgumentOf(parameter, call, path, told, cancellationToken))];
    }

    private static object? ArgumentOf(
        ParameterInfo parameter,
        JsonElement call,
        Queue<JsonElement> path,
        Told told,
        CancellationToken cancellationToken)
    {
        var type = parameter.ParameterType;
        if (type == typeof(CancellationToken))
        {
            return cancellationToken;
        }

        if (type == typeof(UploadContent))
        {
            return ContentOf(call.GetProperty("content"));
        }

        if (type.IsAssignableTo(typeof(RequestOptions)))
        {
            return OptionsOf(type, call, told);
        }

        return parameter.Name switch
        {
            "etag" => call.GetProperty("etag").GetString(),
            "query" => Lenient(Member(call, "query"), type),
            "body" or "fields" => BodyOf(Member(call, "body"), type),
            _ => SegmentOf(path.Dequeue().GetString()!, type),
        };

        static object? Lenient(JsonElement? value, Type type) => value?.Deserialize(type, Perform.Lenient);
    }

    private static object SegmentOf(string text, Type type)
    {
        var isEnum = type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IOpenEnum<>));
        return isEnum ? Activator.CreateInstance(type, text)! : Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
    }

    /// <summary><c>{"$null": true}</c> is a null that is sent.</summary>
    private static object? BodyOf(JsonElement? body, Type type)
    {
        if (body is not { } told)
        {
            return null;
        }

        var members = new JsonObject();
        foreach (var member in told.EnumerateObject())
        {
            var isNull = member.Value.ValueKind == JsonValueKind.Object && member.Value.TryGetProperty("$null", out _);
            members[member.Name] = isNull ? null : JsonNode.Parse(member.Value.GetRawText());
        }

        var known = ScaiJsonContext.Default.GetTypeInfo(type);
        return known is null ? members.Deserialize(type, Lenient) : members.Deserialize(known);
    }

    private static UploadContent ContentOf(JsonElement content)
    {
        if (content.TryGetProperty("text", out var text))
        {
            return text.GetString()!;
        }

        return content.TryGetProperty("streamMaker", out var made)
            ? UploadContent.FromChunks(() => ChunksOf(made))
            : UploadContent.FromChunks(ChunksOf(content.GetProperty("stream")));
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> ChunksOf(
        JsonElement texts,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var text in texts.EnumerateArray())
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return Encoding.UTF8.GetBytes(text.GetString()!);
        }
    }

    private static RequestOptions OptionsOf(Type type, JsonElement call, Told told)
    {
        var options = (RequestOptions)Activator.CreateInstance(type)!;
        Set(nameof(RequestOptions.OnResponse), (Action<RawResponse>)(response => told.Response = response));
        if (Member(call, "options") is not { } members)
        {
            return options;
        }

        foreach (var member in members.EnumerateObject())
        {
            switch (member.Name)
            {
                case "timeoutMs":
                    Set(nameof(RequestOptions.Timeout), TimeSpan.FromMilliseconds(member.Value.GetInt32()));
                    break;
                case "maxRetries":
                    Set(nameof(RequestOptions.MaxRetries), member.Value.GetInt32());
                    break;
                case "headers":
                    Set(nameof(RequestOptions.Headers), member.Value.Deserialize<Dictionary<string, string>>());
                    break;
                case "range":
                    Set(nameof(DownloadOptions.Range), RangeOf(member.Value));
                    break;
                case "progress":
                    Set(nameof(DownloadOptions.Progress), told);
                    break;
                case "cancelAfterMs":
                    break;
                default:
                    Set(Pascal(member.Name), member.Value.GetString());
                    break;
            }
        }

        return options;

        void Set(string name, object? value) => type.GetProperty(name)!.SetValue(options, value);
    }

    private static ByteRange RangeOf(JsonElement range)
    {
        if (range.TryGetProperty("last", out var last))
        {
            return ByteRange.Last(last.GetInt64());
        }

        var start = range.GetProperty("start").GetInt64();
        return range.TryGetProperty("end", out var end) ? ByteRange.Between(start, end.GetInt64()) : ByteRange.From(start);
    }

    private static Task<JsonNode?> ReadListAsync(object pager, string? read, int? limit) => ListAsync((dynamic)pager, read, limit);

    private static async Task<JsonNode?> ListAsync<TItem, TPage>(Pager<TItem, TPage> pager, string? read, int? limit)
        where TPage : class, IPage<TItem>
    {
        var found = new JsonArray();
        switch (read)
        {
            case "items":
                foreach (var item in await pager.ToListAsync(limit ?? int.MaxValue))
                {
                    found.Add(ToJson(item, typeof(TItem)));
                }

                return found;
            case "pages":
                await foreach (var page in pager.AsPages())
                {
                    found.Add(page.Items.Count);
                }

                return found;
            default:
                return ToJson(await pager.FirstPageAsync());
        }
    }

    private static async Task<JsonNode?> ReadAsync(object? value, Told told)
    {
        if (value is not Download download)
        {
            return ToJson(value);
        }

        await using (download)
        {
            return new JsonObject
            {
                ["text"] = await download.ReadAsStringAsync(),
                ["status"] = download.Status,
                ["offset"] = download.Offset,
                ["totalBytes"] = download.TotalBytes,
                ["etag"] = download.Etag,
                ["contentType"] = download.ContentType,
                ["fileName"] = download.FileName,
                ["progress"] = told.Bytes,
            };
        }
    }

    private static JsonObject RawOf(RawResponse response) =>
        new() { ["status"] = response.Status, ["requestId"] = response.RequestId, ["etag"] = response.Headers.ETag?.ToString() };

    private static JsonNode? ToJson(object? value, Type? type = null) =>
        value is null || value.GetType().Name == "VoidTaskResult"
            ? null
            : JsonSerializer.SerializeToNode(value, type ?? value.GetType(), ScaiJsonContext.Default.Options);

    private static JsonElement? Member(JsonElement value, params string[] names)
    {
        foreach (var name in names)
        {
            if (!value.TryGetProperty(name, out value))
            {
                return null;
            }
        }

        return value;
    }

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>What a call told on its way.</summary>
    private sealed class Told : IProgress<TransferProgress>
    {
        public RawResponse? Response { get; set; }

        public long? Bytes { get; private set; }

        public void Report(TransferProgress value) => Bytes = value.Bytes;
    }
}
