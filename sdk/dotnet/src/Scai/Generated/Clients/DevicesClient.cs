// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>Installations of sync clients: their names, and an end to those that are lost.</summary>
public class DevicesClient : ResourceClient
{
    internal DevicesClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected DevicesClient()
    {
    }

    /// <summary>Say that this device has deleted what it held.</summary>
    /// <remarks>
    /// For the device itself, after it was asked to. It is revoked then.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>devices.not_found</c>: Device not found</description></item>
    /// <item><description><c>devices.not_wiping</c>: This device was not asked to delete what it
    /// holds</description></item>
    /// </list>
    /// </remarks>
    /// <param name="deviceId">The id of a device.</param>
    /// <example><code>await client.Devices.ConfirmWipeAsync("dev_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task ConfirmWipeAsync(
        string deviceId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("devices.confirmWipe", HttpMethod.Post, $"/sync/devices/{deviceId}/wipe/confirm"),
            options,
            cancellationToken);

    /// <summary>Register a device.</summary>
    /// <remarks>
    /// Once for each installation of a sync client; keep the id. Send an Idempotency-Key, so that an answer that is
    /// lost does not leave a device that nobody uses.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>devices.too_many</c>: You have as many devices as anybody may
    /// have</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Devices.CreateAsync(new() { Name = "Alice's laptop", Platform = "linux", ClientVersion = "1.0.0" });</code></example>
    public virtual Task<Device> CreateAsync(
        CreateDeviceInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("devices.create", HttpMethod.Post, "/sync/devices")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateDeviceInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.Device,
            options,
            cancellationToken);

    /// <summary>Revoke a device.</summary>
    /// <remarks>
    /// It is refused from the next call on; so are the access tokens that it was seen with, and its WebSockets are
    /// closed within a second. What it holds stays on it: to have that deleted, wipe it instead. To keep it from
    /// getting new tokens, end its sign-in (DELETE /users/me/sessions/{clientId}) and its refresh token at ScaiKey.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// <item><description><c>devices.not_found</c>: Device not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="deviceId">The id of a device.</param>
    /// <example><code>await client.Devices.DeleteAsync("dev_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteAsync(
        string deviceId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("devices.delete", HttpMethod.Delete, $"/sync/devices/{deviceId}"),
            options,
            cancellationToken);

    /// <summary>Get one of your devices.</summary>
    /// <remarks>
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>devices.not_found</c>: Device not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="deviceId">The id of a device.</param>
    /// <example><code>var answer = await client.Devices.GetAsync("dev_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Device> GetAsync(
        string deviceId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("devices.get", HttpMethod.Get, $"/sync/devices/{deviceId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Device,
            options,
            cancellationToken);

    /// <summary>List your devices.</summary>
    /// <remarks>
    /// Those that are not revoked, the latest registered first.
    ///
    /// Needs the scope <c>files:read</c>.
    /// </remarks>
    /// <example><code>await foreach (var item in client.Devices.ListAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<Device, DevicePage> ListAsync(
        DevicesListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Device, DevicePage>(
            new Call("devices.list", HttpMethod.Get, "/sync/devices")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.DevicePage,
            options,
            cancellationToken);

    /// <summary>Rename a device, or tell its program's new version.</summary>
    /// <remarks>
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>devices.not_found</c>: Device not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="deviceId">The id of a device.</param>
    /// <example><code>var answer = await client.Devices.UpdateAsync("dev_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Name = "Laptop" });</code></example>
    public virtual Task<Device> UpdateAsync(
        string deviceId,
        UpdateDeviceInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("devices.update", HttpMethod.Patch, $"/sync/devices/{deviceId}")
            {
                Body = Body.Json(body ?? new UpdateDeviceInput(), ScaiJsonContext.Default.UpdateDeviceInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Device,
            options,
            cancellationToken);

    /// <summary>Have a device delete what it holds.</summary>
    /// <remarks>
    /// Its access tokens are ended as when it is revoked. When it comes back with a new one, whatever it asks for
    /// is answered with <c>devices.wipe_requested</c> until it has deleted everything and confirms; then it is
    /// revoked. A device that never comes back deletes nothing.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// <item><description><c>devices.not_found</c>: Device not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="deviceId">The id of a device.</param>
    /// <example><code>var answer = await client.Devices.WipeAsync("dev_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Device> WipeAsync(
        string deviceId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("devices.wipe", HttpMethod.Post, $"/sync/devices/{deviceId}/wipe")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Device,
            options,
            cancellationToken);
}

/// <summary>The query of DevicesClient.ListAsync.</summary>
public sealed class DevicesListQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}
