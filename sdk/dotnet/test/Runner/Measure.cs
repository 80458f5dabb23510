using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Scai.Runner;

/// <summary>Microseconds of a small call: by the SDK, and by HttpClient alone.</summary>
internal static class Measure
{
    public static async Task CallsAsync(string server, string token)
    {
        using var client = new ScaiClient(new ScaiClientOptions { BaseUrl = server, Token = token });
        using var http = new HttpClient { DefaultRequestHeaders = { { "Authorization", $"Bearer {token}" } } };
        List<double> ours = [];
        List<double> reference = [];
        for (var round = 0; round <= 10; round++)
        {
            var sdk = await MicrosecondsAsync(() => client.Users.MeAsync());
            var bare = await MicrosecondsAsync(async () => JsonDocument.Parse(await http.GetByteArrayAsync($"{server}/api/v1/users/me")).Dispose());
            // The first round is of code that is not compiled yet.
            if (round > 0)
            {
                ours.Add(sdk);
                reference.Add(bare);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Median(ours)} {Median(reference)}"));
    }

    private static async Task<double> MicrosecondsAsync(Func<Task> call)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < 100; i++)
        {
            await call();
        }

        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / 100;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
