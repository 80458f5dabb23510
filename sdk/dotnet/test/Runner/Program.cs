using System.Text.Json;
using System.Text.Json.Nodes;
using Scai;
using Scai.Runner;

// scenarios <server>: plays every scenario against the fault server.
// measure <server> <token>: prints the microseconds of a small call, by the SDK and without it.
// calls: makes the calls of standard input, one a line with the client to make it with, and tells what came of each, one a line.
if (args is ["scenarios", var server])
{
    using var scenarios = new Scenarios(server);
    await scenarios.PlayAllAsync();
    return;
}

if (args is ["measure", var measured, var token])
{
    await Measure.CallsAsync(measured, token);
    return;
}

while (await Console.In.ReadLineAsync() is { } line)
{
    var told = JsonSerializer.Deserialize<JsonElement>(line);
    // What takes several calls is made over a line that is cut.
    var isOneCall = told.GetProperty("call").GetProperty("operation").GetString()!.Contains('.', StringComparison.Ordinal);
    using var client = new ScaiClient(new ScaiClientOptions
    {
        BaseUrl = told.GetProperty("url").GetString()!,
        Token = told.GetProperty("token").GetString(),
        MaxRetries = isOneCall ? 0 : 2,
    });
    JsonNode outcome = "done";
    try
    {
        await Perform.CallAsync(client, told.GetProperty("call"), []);
    }
    catch (Exception error)
    {
        var failure = Errors.Of(error);
        outcome = failure["code"]?.GetValue<string>() ?? failure.ToJsonString();
    }

    Console.WriteLine(outcome.ToJsonString());
}
