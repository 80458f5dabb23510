// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>The resource <c>settings</c>.</summary>
public class SettingsClient : ResourceClient
{
    internal SettingsClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected SettingsClient()
    {
    }

    /// <summary>Get a setting of the installation.</summary>
    /// <remarks>
    /// Needs the scope <c>admin:*</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.setting_not_found</c>: There is no such setting</description></item>
    /// </list>
    /// </remarks>
    /// <param name="key"><c>key</c></param>
    /// <example><code>var answer = await client.Settings.GetAsync("validation.challenge_ttl");</code></example>
    public virtual Task<PlatformSetting> GetAsync(
        string key,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("settings.get", HttpMethod.Get, $"/admin/config/{key}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.PlatformSetting,
            options,
            cancellationToken);

    /// <summary>Get what this server offers and takes.</summary>
    /// <example><code>var answer = await client.Settings.GetServerAsync();</code></example>
    public virtual Task<ServerConfig> GetServerAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("settings.getServer", HttpMethod.Get, "/config")
            {
                Repeat = Repeat.Always,
                IsAnonymous = true,
            },
            ScaiJsonContext.Default.ServerConfig,
            options,
            cancellationToken);

    /// <summary>List what can be set while the installation runs.</summary>
    /// <remarks>
    /// Needs the scope <c>admin:*</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Settings.ListAsync();</code></example>
    public virtual Task<PlatformSettingList> ListAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("settings.list", HttpMethod.Get, "/admin/config")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.PlatformSettingList,
            options,
            cancellationToken);

    /// <summary>Change a setting of the installation.</summary>
    /// <remarks>
    /// It counts within a second, in every process.
    ///
    /// Needs the scope <c>admin:*</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.setting_not_found</c>: There is no such setting</description></item>
    /// </list>
    /// </remarks>
    /// <param name="key"><c>key</c></param>
    /// <example><code>var answer = await client.Settings.UpdateAsync("validation.challenge_ttl", new() { Value = "600" });</code></example>
    public virtual Task<PlatformSetting> UpdateAsync(
        string key,
        UpdatePlatformSettingInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("settings.update", HttpMethod.Patch, $"/admin/config/{key}")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.UpdatePlatformSettingInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.PlatformSetting,
            options,
            cancellationToken);
}
