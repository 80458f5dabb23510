using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scai.Runner;

/// <summary>Makes what takes several calls. Without <c>local</c> one after the other, so that the replies fit.</summary>
internal static class Calls
{
    public static bool Has(string operation) => !operation.Contains('.', StringComparison.Ordinal) && operation != "modify";

    public static async Task<JsonNode?> MakeAsync(ScaiClient client, JsonElement call, List<string> log)
    {
        var operation = call.GetProperty("operation").GetString();
        return operation switch
        {
            "waitForZone" => Json(await client.WaitForZoneAsync(IdOf(call), WaitOf(call))),
            "changes" => await FollowAsync(client, call),
            "uploadFolder" => Count(await client.UploadFolderAsync(call.GetProperty("local").GetString()!, UploadTarget.Share(IdOf(call)))),
            _ when call.TryGetProperty("local", out var local) => operation == "uploadFile"
                ? Json(await client.UploadFileAsync(local.GetString()!, UploadTarget.Share(IdOf(call))))
                : Json(await client.DownloadFileAsync(IdOf(call), local.GetString()!)),
            _ => await InFolderAsync(client, call, log),
        };
    }

    private static string IdOf(JsonElement call) => call.GetProperty("path")[0].GetString()!;

    private static JsonNode? Json<T>(T value) => JsonSerializer.SerializeToNode(value, typeof(T), ScaiJsonContext.Default.Options);

    private static JsonNode Count(UploadedFolder folder) => folder.FileCount;

    private static WaitForZoneOptions WaitOf(JsonElement call)
    {
        var options = call.GetProperty("options");
        return new()
        {
            Interval = Time("intervalMs") ?? TimeSpan.FromSeconds(5),
            Timeout = Time("timeoutMs") ?? TimeSpan.FromMinutes(10),
        };

        TimeSpan? Time(string name) =>
            options.TryGetProperty(name, out var value) ? TimeSpan.FromMilliseconds(value.GetInt32()) : null;
    }

    private static async Task<JsonNode?> FollowAsync(ScaiClient client, JsonElement call)
    {
        var query = call.GetProperty("query");
        var options = new ChangesOptions
        {
            Cursor = query.TryGetProperty("cursor", out var cursor) ? cursor.GetString() : null,
            From = query.TryGetProperty("from", out var from) ? from.GetString()! : SyncListChangesFrom.Now,
            UseWebSocket = call.TryGetProperty("options", out var told) && told.TryGetProperty("webSocket", out var use) && use.GetBoolean(),
        };
        var pages = new JsonArray();
        await foreach (var page in client.ChangesAsync(query.GetProperty("shareId").GetString()!, options))
        {
            pages.Add(Json(page));
            if (pages.Count == call.GetProperty("limit").GetInt32())
            {
                break;
            }
        }

        return pages;
    }

    /// <summary>In a folder of its own, of which the log has what is left.</summary>
    private static async Task<JsonNode?> InFolderAsync(ScaiClient client, JsonElement call, List<string> log)
    {
        var folder = Directory.CreateTempSubdirectory("scai-scenario-").FullName;
        try
        {
            if (call.TryGetProperty("file", out var file))
            {
                var source = Path.Combine(folder, file.GetProperty("name").GetString()!);
                await File.WriteAllBytesAsync(source, Words(file.GetProperty("seed").GetUInt32(), file.GetProperty("lengthBytes").GetInt32()));
                var isToFail = call.TryGetProperty("options", out var told) && told.TryGetProperty("ifExists", out var exists) && exists.GetString() == "fail";
                var options = new UploadFileOptions { Parallel = 1, IfExists = isToFail ? IfExists.Fail : IfExists.Version };
                return Json(await client.UploadFileAsync(source, UploadTarget.Share(IdOf(call)), options));
            }

            var target = Path.Combine(folder, "digits.txt");
            await client.DownloadFileAsync(IdOf(call), target, new() { Parallel = 1 });
            return new JsonObject
            {
                ["text"] = await File.ReadAllTextAsync(target),
                ["left"] = new JsonArray([.. Left().Select(name => (JsonNode)name)]),
            };
        }
        finally
        {
            log.AddRange(Left());
            Directory.Delete(folder, recursive: true);
        }

        IEnumerable<string> Left() => Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path));
    }

    /// <summary>Words of xorshift32, as the vectors of chunking have them.</summary>
    private static byte[] Words(uint seed, int length)
    {
        var bytes = new byte[(length + 3) / 4 * 4];
        var x = seed;
        for (var i = 0; i < bytes.Length; i += 4)
        {
            x ^= x << 13;
            x ^= x >> 17;
            x ^= x << 5;
            BitConverter.TryWriteBytes(bytes.AsSpan(i), x);
        }

        return bytes[..length];
    }
}
