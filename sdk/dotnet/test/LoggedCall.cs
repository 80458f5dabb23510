using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Scai;

/// <summary>Makes a call of which everything is logged that is logged at all, and tells whether its token is in there.</summary>
static class Program_logged
{
    public static async Task RunAsync()
    {
        var token = Environment.GetEnvironmentVariable("SCAI_TOKEN")!;
        using var log = new Lines();
        await using var provider = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .AddScai(options =>
            {
                options.BaseUrl = Environment.GetEnvironmentVariable("SCAI_URL")!;
                options.Token = token;
            })
            .Services.BuildServiceProvider();
        await provider.GetRequiredService<ScaiClient>().Users.MeAsync();
        Console.WriteLine(log.All.Any(line => line.Contains("Authorization: *", StringComparison.Ordinal)));
        Console.WriteLine(log.All.Any(line => line.Contains(token, StringComparison.Ordinal)));
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public List<string> All { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter) => All.Add(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
