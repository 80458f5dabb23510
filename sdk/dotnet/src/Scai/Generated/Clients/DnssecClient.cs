// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>How zones are signed: their keys, DS records, and the replacement of keys.</summary>
public class DnssecClient : ResourceClient
{
    internal DnssecClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected DnssecClient()
    {
    }

    /// <summary>Check whether the zone above has the DS record, and go on if it has.</summary>
    /// <remarks>
    /// Asks every server of the zone above, past all caches, and tells what each said. The worker looks as well.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>dnssec.not_enabled</c>: The zone is not signed</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Dnssec.ConfirmDsAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<DsCheck> ConfirmDsAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("dnssec.confirmDs", HttpMethod.Post, $"/domains/{zoneId}/dnssec/confirm-ds-published"),
            ScaiJsonContext.Default.DsCheck,
            options,
            cancellationToken);

    /// <summary>Stop signing a zone.</summary>
    /// <remarks>
    /// Removes its keys. Refused while the zone above has a DS record, or had one not longer ago than resolvers may
    /// keep it.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>dnssec.ds_cached</c>: Resolvers may still have a DS record of this zone from the zone
    /// above</description></item>
    /// <item><description><c>dnssec.ds_published</c>: The zone above still has a DS record of this
    /// zone</description></item>
    /// <item><description><c>dnssec.not_enabled</c>: The zone is not signed</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>dnssec.lookup_failed</c>: The name servers of the zone above could not be
    /// asked</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Dnssec.DisableAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Force = false });</code></example>
    public virtual Task<ZoneDnssec> DisableAsync(
        string zoneId,
        DisableDnssecInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("dnssec.disable", HttpMethod.Post, $"/domains/{zoneId}/dnssec/disable")
            {
                Body = Body.Json(body ?? new DisableDnssecInput(), ScaiJsonContext.Default.DisableDnssecInput),
            },
            ScaiJsonContext.Default.ZoneDnssec,
            options,
            cancellationToken);

    /// <summary>Sign a zone.</summary>
    /// <remarks>
    /// With a key-signing and a zone-signing key, hashed denials (NSEC3), and CDS and CDNSKEY records. The zone is
    /// validated once the zone above has one of the DS records in the answer.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>dnssec.enabled_already</c>: The zone is signed already</description></item>
    /// <item><description><c>dnssec.foreign_keys</c>: PowerDNS has keys of this zone that are not managed
    /// here</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>dnssec.refused</c>: The name server does not take this algorithm</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Dnssec.EnableAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Algorithm = 13 });</code></example>
    public virtual Task<ZoneDnssec> EnableAsync(
        string zoneId,
        EnableDnssecInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("dnssec.enable", HttpMethod.Post, $"/domains/{zoneId}/dnssec/enable")
            {
                Body = Body.Json(body ?? new EnableDnssecInput(), ScaiJsonContext.Default.EnableDnssecInput),
            },
            ScaiJsonContext.Default.ZoneDnssec,
            options,
            cancellationToken);

    /// <summary>Get how a zone is signed.</summary>
    /// <remarks>
    /// With its keys and the DS records for the zone above.
    ///
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Dnssec.GetAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<ZoneDnssec> GetAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("dnssec.get", HttpMethod.Get, $"/domains/{zoneId}/dnssec")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ZoneDnssec,
            options,
            cancellationToken);

    /// <summary>Replace the key-signing key.</summary>
    /// <remarks>
    /// Both keys sign until the zone above was seen to have a DS record of the new one and the old one's may be
    /// nowhere any more. Have the new DS record put beside the old one.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>dnssec.not_enabled</c>: The zone is not signed</description></item>
    /// <item><description><c>dnssec.wrong_status</c>: The keys of the zone are not in a status for
    /// this</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Dnssec.RotateKskAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<ZoneDnssec> RotateKskAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("dnssec.rotateKsk", HttpMethod.Post, $"/domains/{zoneId}/dnssec/rotate-ksk"),
            ScaiJsonContext.Default.ZoneDnssec,
            options,
            cancellationToken);

    /// <summary>Replace the zone-signing key.</summary>
    /// <remarks>
    /// The new key is published, signs once every resolver knows it, and the old one goes once nobody has its
    /// signatures. Happens by itself every 30 days.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>dnssec.not_enabled</c>: The zone is not signed</description></item>
    /// <item><description><c>dnssec.wrong_status</c>: The keys of the zone are not in a status for
    /// this</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Dnssec.RotateZskAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<ZoneDnssec> RotateZskAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("dnssec.rotateZsk", HttpMethod.Post, $"/domains/{zoneId}/dnssec/rotate-zsk"),
            ScaiJsonContext.Default.ZoneDnssec,
            options,
            cancellationToken);

    /// <summary>Ask the zone above to remove the DS records, or to have them again.</summary>
    /// <remarks>
    /// By the CDS and CDNSKEY records of RFC 8078, for a zone above that looks for them: the first step to ending
    /// the signing. The zone stays signed and valid; disable it once the DS records are gone.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>dnssec.not_enabled</c>: The zone is not signed</description></item>
    /// <item><description><c>dnssec.wrong_status</c>: The keys of the zone are not in a status for
    /// this</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Dnssec.SetDsWithdrawalAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Withdrawn = true });</code></example>
    public virtual Task<ZoneDnssec> SetDsWithdrawalAsync(
        string zoneId,
        SetDsWithdrawalInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("dnssec.setDsWithdrawal", HttpMethod.Put, $"/domains/{zoneId}/dnssec/ds-withdrawal")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SetDsWithdrawalInput),
            },
            ScaiJsonContext.Default.ZoneDnssec,
            options,
            cancellationToken);
}
