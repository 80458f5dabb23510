// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>How to sign in: authorization code with PKCE (RFC 7636).</summary>
public sealed class AuthConfig
{
    /// <summary><c>issuer</c></summary>
    [JsonPropertyName("issuer")]
    public required string Issuer { get; init; }

    /// <summary>Where to send the user to sign in.</summary>
    [JsonPropertyName("authorizeUrl")]
    public required string AuthorizeUrl { get; init; }

    /// <summary>Where to exchange the code: our own address, which adds the client secret.</summary>
    [JsonPropertyName("tokenUrl")]
    public required string TokenUrl { get; init; }

    /// <summary><c>jwksUri</c></summary>
    [JsonPropertyName("jwksUri")]
    public required string JwksUri { get; init; }

    /// <summary>Who the token is: our own address.</summary>
    [JsonPropertyName("userinfoUrl")]
    public required string UserinfoUrl { get; init; }

    /// <summary>
    /// Where a device without a browser begins (RFC 8628): our own address; null if ScaiKey has none.
    /// </summary>
    [JsonPropertyName("deviceAuthorizationUrl")]
    public required string? DeviceAuthorizationUrl { get; init; }

    /// <summary><c>endSessionUrl</c></summary>
    [JsonPropertyName("endSessionUrl")]
    public required string? EndSessionUrl { get; init; }

    /// <summary><c>clientId</c></summary>
    [JsonPropertyName("clientId")]
    public required string ClientId { get; init; }

    /// <summary>The redirect_uri to use; it hands the code on to http://localhost:{port}/callback.</summary>
    [JsonPropertyName("desktopCallbackUrl")]
    public required string DesktopCallbackUrl { get; init; }

    /// <summary><c>scopes</c></summary>
    [JsonPropertyName("scopes")]
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
