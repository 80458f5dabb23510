using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Scai;

/// <summary>The client as a service.</summary>
public static class ScaiServices
{
    /// <summary>
    /// Adds a <see cref="ScaiClient"/> whose connections are those of <see cref="IHttpClientFactory"/>, and which logs to the category
    /// <c>Scai</c>, without secrets; what the factory logs has no header's value. The builder takes further handlers.
    /// </summary>
    /// <example>
    /// <code>
    /// services.AddScai(options =>
    /// {
    ///     options.BaseUrl = "https://drive.example";
    ///     options.ApiKey = configuration["Scai:ApiKey"];
    /// });
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddScai(this IServiceCollection services, Action<ScaiClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.Configure(configure);
        services.AddTransient(provider =>
        {
            var options = provider.GetRequiredService<IOptions<ScaiClientOptions>>().Value;
            var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(ScaiClient));
            return new ScaiClient(options, http, HooksOf(provider.GetRequiredService<ILoggerFactory>(), options.Hooks));
        });
        return services
            .AddHttpClient(nameof(ScaiClient), http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(ScaiClient.NewHttpHandler)
            // The factory has a log of its own, which before its version 9 has every header as it is sent, credentials too.
            .RedactLoggedHeaders(static _ => true);
    }

    private static ScaiHooks HooksOf(ILoggerFactory loggers, ScaiHooks? own)
    {
        var logger = loggers.CreateLogger("Scai");
        return new ScaiHooks
        {
            OnRequest = own?.OnRequest,
            OnResponse = answer =>
            {
                Log.Answered(logger, answer.Request.Operation, answer.Status, answer.Duration.TotalMilliseconds, answer.RequestId);
                own?.OnResponse?.Invoke(answer);
            },
            OnRetry = retry =>
            {
                Log.Again(logger, retry.Error, retry.Request.Operation, retry.Delay.TotalMilliseconds);
                own?.OnRetry?.Invoke(retry);
            },
        };
    }
}

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "{Operation} answered {Status} in {Milliseconds} ms ({RequestId})")]
    public static partial void Answered(ILogger logger, string operation, int status, double milliseconds, string? requestId);

    [LoggerMessage(2, LogLevel.Warning, "{Operation} is tried again in {Milliseconds} ms")]
    public static partial void Again(ILogger logger, Exception error, string operation, double milliseconds);
}
