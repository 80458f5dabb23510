// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>Where secondary zones come from, who may fetch primary ones, and the keys that sign that.</summary>
public class TransfersClient : ResourceClient
{
    internal TransfersClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected TransfersClient()
    {
    }

    /// <summary>Create a TSIG key.</summary>
    /// <remarks>
    /// With a secret that is made and told this once, or with the one that the other side has. Takes no
    /// Idempotency-Key, because its memory would keep the secret.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>transfers.key_name_taken</c>: There is already a TSIG key of this
    /// name</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Transfers.CreateKeyAsync(new() { Name = "transfer.example.com" });</code></example>
    public virtual Task<IssuedTsigKey> CreateKeyAsync(
        CreateTsigKeyInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("transfers.createKey", HttpMethod.Post, "/tsig-keys")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateTsigKeyInput),
            },
            ScaiJsonContext.Default.IssuedTsigKey,
            options,
            cancellationToken);

    /// <summary>Delete a TSIG key.</summary>
    /// <remarks>
    /// That no zone is transferred with any more.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>transfers.key_not_found</c>: TSIG key not found</description></item>
    /// <item><description><c>transfers.key_in_use</c>: Zones are still transferred with this TSIG
    /// key</description></item>
    /// </list>
    /// </remarks>
    /// <param name="tsigKeyId">The id of a TSIG key.</param>
    /// <example><code>await client.Transfers.DeleteKeyAsync("tsk_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteKeyAsync(
        string tsigKeyId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("transfers.deleteKey", HttpMethod.Delete, $"/tsig-keys/{tsigKeyId}"),
            options,
            cancellationToken);

    /// <summary>Get where a zone is transferred from, or to whom.</summary>
    /// <remarks>
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Transfers.GetAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<ZoneTransfer> GetAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("transfers.get", HttpMethod.Get, $"/domains/{zoneId}/transfer")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ZoneTransfer,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<ZoneTransfer?> GetIfChangedAsync(
        string zoneId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("transfers.get", HttpMethod.Get, $"/domains/{zoneId}/transfer")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.ZoneTransfer,
            options,
            cancellationToken);

    /// <summary>Tell how far transfers of a zone are.</summary>
    /// <remarks>
    /// Asks the masters or the secondaries for their serial.
    ///
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Transfers.GetStatusAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<TransferStatus> GetStatusAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("transfers.getStatus", HttpMethod.Get, $"/domains/{zoneId}/transfer/status")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.TransferStatus,
            options,
            cancellationToken);

    /// <summary>List TSIG keys.</summary>
    /// <remarks>
    /// Those of your tenant, by name, without their secrets.
    ///
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Transfers.ListKeysAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<TsigKey, TsigKeyPage> ListKeysAsync(
        TransfersListKeysQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<TsigKey, TsigKeyPage>(
            new Call("transfers.listKeys", HttpMethod.Get, "/tsig-keys")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.TsigKeyPage,
            options,
            cancellationToken);

    /// <summary>Tell the secondaries of a zone to look for changes.</summary>
    /// <remarks>
    /// They are told of every change anyway.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>transfers.refused</c>: The name server does not take this</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>await client.Transfers.NotifyAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task NotifyAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("transfers.notify", HttpMethod.Post, $"/domains/{zoneId}/transfer/notify")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Fetch a secondary zone from its masters now.</summary>
    /// <remarks>
    /// It is being fetched when this answers; the status tells when it is there.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>transfers.refused</c>: The name server does not take this</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>await client.Transfers.RetrieveAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task RetrieveAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("transfers.retrieve", HttpMethod.Post, $"/domains/{zoneId}/transfer/retrieve")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Set where a zone is transferred from, or to whom.</summary>
    /// <remarks>
    /// All of it: what is not said is none. A secondary zone is fetched at once.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>transfers.stale_etag</c>: The zone's transfers were set anew since you read
    /// them</description></item>
    /// <item><description><c>transfers.key_unknown</c>: The tenant of the zone has no such TSIG
    /// key</description></item>
    /// <item><description><c>transfers.refused</c>: The name server does not take this</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Transfers.SetAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Secondaries = ["192.0.2.53"], TsigKeyId = "tsk_01m9p2m3k4n5p6q7r8s9t0v1w2" });</code></example>
    public virtual Task<ZoneTransfer> SetAsync(
        string zoneId,
        SetTransferInput? body = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("transfers.set", HttpMethod.Put, $"/domains/{zoneId}/transfer")
            {
                Body = Body.Json(body ?? new SetTransferInput(), ScaiJsonContext.Default.SetTransferInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ZoneTransfer,
            options,
            cancellationToken);
}

/// <summary>The query of TransfersClient.ListKeysAsync.</summary>
public sealed class TransfersListKeysQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}
