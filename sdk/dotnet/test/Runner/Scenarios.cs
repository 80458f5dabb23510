using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scai.Runner;

/// <summary>Plays every scenario against the fault server.</summary>
internal sealed class Scenarios(string server) : IDisposable
{
    private readonly HttpClient _judge = new();
    private readonly HttpClient _shared = new(ScaiClient.NewHttpHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    public async Task PlayAllAsync()
    {
        var scenarios = await _judge.GetFromJsonAsync<JsonElement>($"{server}/scenarios");
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = 12 };
        await Parallel.ForEachAsync(scenarios.EnumerateArray().ToArray(), atOnce, async (scenario, _) => await PlayAsync(scenario));
    }

    public void Dispose()
    {
        _judge.Dispose();
        _shared.Dispose();
    }

    private async Task PlayAsync(JsonElement scenario)
    {
        var told = await PostAsync("/plays/dotnet", scenario.GetProperty("name").GetString()!);
        var play = told.GetProperty("play").GetInt32();
        var log = new List<string>();
        using var client = new ScaiClient(OptionsOf(scenario, $"{server}/plays/{play}", log), _shared);
        var startedAt = Stopwatch.GetTimestamp();
        var outcome = new JsonObject();
        try
        {
            outcome["result"] = await Perform.CallAsync(client, scenario.GetProperty("call"), log);
        }
        catch (Exception error)
        {
            outcome["error"] = Errors.Of(error);
        }

        outcome["durationMs"] = Stopwatch.GetElapsedTime(startedAt).TotalMilliseconds;
        outcome["log"] = new JsonArray([.. log.Select(line => (JsonNode)line)]);
        await PostAsync($"/plays/{play}/outcome", outcome.ToJsonString());
    }

    private async Task<JsonElement> PostAsync(string path, string body)
    {
        using var response = await _judge.PostAsync($"{server}{path}", new StringContent(body));
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static ScaiClientOptions OptionsOf(JsonElement scenario, string baseUrl, List<string> log)
    {
        var options = new ScaiClientOptions { BaseUrl = baseUrl, Token = "secret-token", Timeout = TimeSpan.FromSeconds(5) };
        if (!scenario.TryGetProperty("client", out var told))
        {
            return options;
        }

        foreach (var member in told.EnumerateObject())
        {
            Apply(options, member.Name, member.Value, log);
        }

        return options;
    }

    private static void Apply(ScaiClientOptions options, string name, JsonElement value, List<string> log)
    {
        switch (name)
        {
            case "apiKey":
                options.ApiKey = value.GetString();
                break;
            case "tokens":
                options.Credentials = NextOf([.. value.EnumerateArray().Select(token => token.GetString()!)]);
                break;
            case "timeoutMs":
                options.Timeout = TimeSpan.FromMilliseconds(value.GetInt32());
                break;
            case "maxRetries":
                options.MaxRetries = value.GetInt32();
                break;
            case "maxRetryAfterMs":
                options.MaxRetryAfter = TimeSpan.FromMilliseconds(value.GetInt32());
                break;
            case "headers":
                foreach (var header in value.EnumerateObject())
                {
                    options.Headers[header.Name] = header.Value.GetString()!;
                }

                break;
            case "traceparent":
                options.Traceparent = () => value.GetString();
                break;
            case "userAgent":
                options.UserAgent = value.GetString();
                break;
            case "log":
                options.Hooks = new ScaiHooks
                {
                    OnRequest = request => log.Add(string.Join(", ", request.Headers.Select(header => $"{header.Key}: {header.Value}"))),
                    OnResponse = ScaiHooks.LogTo(log.Add).OnResponse,
                    OnRetry = ScaiHooks.LogTo(log.Add).OnRetry,
                };
                break;
            default:
                throw new InvalidOperationException($"the runner does not know {name}");
        }
    }

    /// <summary>Hands out the same token until it is asked for another.</summary>
    private static ScaiCredentials NextOf(IReadOnlyList<string> tokens)
    {
        var renewals = 0;
        return ScaiCredentials.FromProvider((renew, _) =>
        {
            renewals += renew ? 1 : 0;
            return new(tokens[renewals]);
        });
    }
}
