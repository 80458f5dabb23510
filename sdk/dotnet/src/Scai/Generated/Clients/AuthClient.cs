// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>Signing in through ScaiKey, the identity provider.</summary>
public class AuthClient : ResourceClient
{
    internal AuthClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected AuthClient()
    {
    }

    /// <summary>Get what a client needs to sign users in.</summary>
    /// <remarks>
    /// Send the user to authorizeUrl with response_type=code, client_id, redirect_uri=desktopCallbackUrl,
    /// code_challenge (S256) and state={yours}|port={port}; then exchange the code at tokenUrl.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>auth.provider_unavailable</c>: ScaiKey does not answer</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Auth.ConfigAsync();</code></example>
    public virtual Task<AuthConfig> ConfigAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("auth.config", HttpMethod.Get, "/auth/config")
            {
                Repeat = Repeat.Always,
                IsAnonymous = true,
            },
            ScaiJsonContext.Default.AuthConfig,
            options,
            cancellationToken);

    /// <summary>Begin the sign-in of a device without a browser.</summary>
    /// <remarks>
    /// RFC 8628: show the user verification_uri and user_code, then ask POST /auth/token with device_code every
    /// interval seconds (5 unless said) until somebody has signed in. The body is a form or JSON, the answer stands
    /// without our envelope.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>auth.grant_invalid</c>: ScaiKey refused the code or refresh token</description></item>
    /// <item><description><c>auth.device_unsupported</c>: ScaiKey does not offer signing in
    /// devices</description></item>
    /// <item><description><c>auth.provider_unavailable</c>: ScaiKey does not answer</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Auth.DeviceAsync(new() { Scope = "openid offline_access files:read files:write" });</code></example>
    public virtual Task<DeviceAuthorization> DeviceAsync(
        AuthorizeDeviceInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("auth.device", HttpMethod.Post, "/auth/device")
            {
                Body = Body.Form(new Pairs()
                    .Add("scope", body?.Scope)
                    .Add("client_id", body?.ClientId)),
                IsAnonymous = true,
                IsBare = true,
            },
            ScaiJsonContext.Default.DeviceAuthorization,
            options,
            cancellationToken);

    /// <summary>Sign out.</summary>
    /// <remarks>
    /// Ends the access token that it is called with, within a second wherever it is in use, and the refresh token
    /// at ScaiKey.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>auth.grant_invalid</c>: ScaiKey refused the code or refresh token</description></item>
    /// <item><description><c>auth.token_invalid</c>: The access token is not valid</description></item>
    /// <item><description><c>auth.token_missing</c>: This needs an access token</description></item>
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// <item><description><c>auth.provider_unavailable</c>: ScaiKey does not answer</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await client.Auth.LogoutAsync(new() { RefreshToken = "rt_…" });</code></example>
    public virtual Task LogoutAsync(
        LogOutInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("auth.logout", HttpMethod.Post, "/auth/logout")
            {
                Body = Body.Json(body ?? new LogOutInput(), ScaiJsonContext.Default.LogOutInput),
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Get the caller.</summary>
    /// <remarks>
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>auth.token_invalid</c>: The access token is not valid</description></item>
    /// <item><description><c>auth.token_missing</c>: This needs an access token</description></item>
    /// <item><description><c>auth.provider_unavailable</c>: ScaiKey does not answer</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Auth.MeAsync();</code></example>
    public virtual Task<Me> MeAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("auth.me", HttpMethod.Get, "/auth/me")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Me,
            options,
            cancellationToken);

    /// <summary>Exchange a refresh token for tokens.</summary>
    /// <remarks>
    /// The same as POST /auth/token with the grant refresh_token. A refresh token works once; the answer holds the
    /// next one.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>auth.grant_invalid</c>: ScaiKey refused the code or refresh token</description></item>
    /// <item><description><c>auth.provider_unavailable</c>: ScaiKey does not answer</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Auth.RefreshAsync(new() { RefreshToken = "rt_…" });</code></example>
    public virtual Task<Tokens> RefreshAsync(
        RefreshTokensInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("auth.refresh", HttpMethod.Post, "/auth/refresh")
            {
                Body = Body.Form(new Pairs()
                    .Add("refresh_token", body.RefreshToken)
                    .Add("client_id", body.ClientId)),
                IsAnonymous = true,
                IsBare = true,
            },
            ScaiJsonContext.Default.Tokens,
            options,
            cancellationToken);

    /// <summary>Exchange a code, a device's code or a refresh token for tokens.</summary>
    /// <remarks>
    /// As RFC 6749 has it: the body is a form (or JSON), the answer stands without our envelope. ScaiKey issues the
    /// tokens. A device asks again every few seconds, as the answer to POST /auth/device says, for as long as it is
    /// told auth.authorization_pending; after auth.slow_down it waits five seconds more.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>auth.authorization_pending</c>: Nobody has signed in with the code
    /// yet</description></item>
    /// <item><description><c>auth.slow_down</c>: Ask less often whether somebody has signed in</description></item>
    /// <item><description><c>auth.grant_invalid</c>: ScaiKey refused the code or refresh token</description></item>
    /// <item><description><c>auth.provider_unavailable</c>: ScaiKey does not answer</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Auth.TokenAsync(new() { GrantType = "refresh_token", RefreshToken = "rt_…" });</code></example>
    public virtual Task<Tokens> TokenAsync(
        ExchangeTokenInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("auth.token", HttpMethod.Post, "/auth/token")
            {
                Body = Body.Form(new Pairs()
                    .Add("grant_type", body.GrantType)
                    .Add("code", body.Code)
                    .Add("redirect_uri", body.RedirectUri)
                    .Add("code_verifier", body.CodeVerifier)
                    .Add("refresh_token", body.RefreshToken)
                    .Add("device_code", body.DeviceCode)
                    .Add("client_id", body.ClientId)),
                IsAnonymous = true,
                IsBare = true,
            },
            ScaiJsonContext.Default.Tokens,
            options,
            cancellationToken);

    /// <summary>Ask whether an access token is valid.</summary>
    /// <remarks>
    /// For services that are handed tokens of this API and leave it to the API to judge them.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>auth.token_invalid</c>: The access token is not valid</description></item>
    /// <item><description><c>auth.token_missing</c>: This needs an access token</description></item>
    /// <item><description><c>auth.provider_unavailable</c>: ScaiKey does not answer</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Auth.ValidateAsync(new() { Token = "eyJ…" });</code></example>
    public virtual Task<TokenVerdict> ValidateAsync(
        ValidateTokenInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("auth.validate", HttpMethod.Post, "/auth/validate")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.ValidateTokenInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.TokenVerdict,
            options,
            cancellationToken);
}
