import type { ClientMetadata } from "oidc-provider";

/** Scopes of the product's API. */
export const API_SCOPES = ["files:read", "files:write", "dns:read", "dns:write"];

/** Scopes of ScaiKey's own administration, for the service client only. */
const SERVICE_SCOPES = ["admin:read", "admin:write"];

export const DESKTOP_CLIENT_ID = "scaidrive-desktop";
export const SERVER_CLIENT_ID = "scai-server";
export const SERVICE_CLIENT_ID = "scai-sync";

const LOOPBACK_HOSTS = ["127.0.0.1", "localhost", "[::1]"];

/**
 * The applications that may sign people in. All redirect to the loopback, where clients of type `native` may use any port,
 * so that a server or a test that got a free port needs no registration.
 */
export function clients(secrets: { server: string; service: string }): ClientMetadata[] {
  const personal: Partial<ClientMetadata> = {
    application_type: "native",
    grant_types: ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"],
    response_types: ["code"],
  };
  return [
    {
      ...personal,
      client_id: DESKTOP_CLIENT_ID,
      client_name: "ScaiDrive Desktop",
      token_endpoint_auth_method: "none",
      redirect_uris: loopback("/callback"),
      post_logout_redirect_uris: loopback("/"),
      id_token_signed_response_alg: "RS256",
    },
    {
      ...personal,
      client_id: SERVER_CLIENT_ID,
      client_name: "Scai",
      client_secret: secrets.server,
      token_endpoint_auth_method: "client_secret_basic",
      redirect_uris: loopback("/api/v1/auth/callback"),
      post_logout_redirect_uris: loopback("/"),
      id_token_signed_response_alg: "ES256",
    },
    {
      client_id: SERVICE_CLIENT_ID,
      client_name: "Scai directory sync",
      client_secret: secrets.service,
      token_endpoint_auth_method: "client_secret_basic",
      grant_types: ["client_credentials"],
      redirect_uris: [],
      response_types: [],
      id_token_signed_response_alg: "RS256",
    },
  ];
}

/** What a client may ask for at the API. */
export function apiScope(clientId: string): string {
  return [...API_SCOPES, ...(clientId === SERVICE_CLIENT_ID ? SERVICE_SCOPES : [])].join(" ");
}

function loopback(path: string): string[] {
  return LOOPBACK_HOSTS.map((host) => `http://${host}${path}`);
}
