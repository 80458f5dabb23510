import {
  type AccessToken,
  type Configuration,
  interactionPolicy,
  type KoaContextWithOIDC,
  Provider,
  type ResourceServer,
} from "oidc-provider";
import { apiScope, clients } from "./clients.ts";
import type { Directory } from "./directory.ts";
import { showDeviceCodePage, showDeviceConfirmPage, showDeviceDonePage, showLogoutPage } from "./pages.ts";
import type { SigningAlgorithm, SigningKey } from "./signing-keys.ts";
import type { TokenStore } from "./token-store.ts";

/** The one API that access tokens are for. Its audience is the client, as it is with ScaiKey. */
export const API_RESOURCE = "urn:scai:api";

export interface IssuerSettings {
  /** What tokens carry as `iss`. */
  url: string;
  /** Only people of this tenant can sign in here; anybody, when absent. */
  tenantId?: string;
  directory: Directory;
  keys: SigningKey[];
  store: TokenStore;
  cookieSecret: string;
  secrets: { server: string; service: string };
}

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** One OpenID provider: the platform's, or one tenant's. They share keys and nothing else. */
export function createIssuer(settings: IssuerSettings): Provider {
  const { url, tenantId, directory, keys, store } = settings;
  const suffix = tenantId ? `_${tenantId}` : "";
  const configuration: Configuration = {
    adapter: (model) => store.adapter(url, model),
    jwks: { keys },
    clients: clients(settings.secrets),
    scopes: ["openid", "offline_access"],
    claims: { openid: ["sub"], profile: ["name"], email: ["email"], groups: ["groups", "tenant_id", "partner_id"] },
    conformIdTokenClaims: false,
    routes: { jwks: "/.well-known/jwks.json" },
    pkce: { required: () => true },
    rotateRefreshToken: true,
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed("refresh_token"),
    expiresWithSession: async () => false,
    ttl: {
      AccessToken: HOUR,
      ClientCredentials: HOUR,
      IdToken: HOUR,
      AuthorizationCode: 60,
      RefreshToken: 30 * DAY,
      Session: 30 * DAY,
      Grant: 90 * DAY,
      Interaction: HOUR,
    },
    // Every issuer lives on one host, so their cookies need names of their own.
    cookies: {
      keys: [settings.cookieSecret],
      names: {
        session: `scaikey_session${suffix}`,
        interaction: `scaikey_interaction${suffix}`,
        resume: `scaikey_resume${suffix}`,
      },
    },
    interactions: {
      policy: firstPartyPolicy((id) => directory.person(id, tenantId) !== undefined),
      url: (_ctx, { uid }) => `${new URL(url).pathname.replace(/\/$/, "")}/interaction/${uid}`,
    },
    loadExistingGrant: grantWhatIsAsked,
    findAccount: (_ctx, id) => {
      const person = directory.person(id, tenantId);
      return person && { accountId: person.id, claims: () => ({ sub: person.id, ...directory.claimsOf(person) }) };
    },
    extraTokenClaims: async (ctx, token) => {
      if (token.kind === "AccessToken") {
        const person = directory.person(token.accountId, tenantId);
        return person && { ...directory.claimsOf(person), ...methodsIn(ctx, token.extra) };
      }
      const ofTenant = tenantId
        ? { tenant_id: tenantId, partner_id: directory.partnerOf(tenantId) }
        : { platform_token: true };
      return { ...ofTenant, token_type: "client_credentials" };
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      deviceFlow: {
        enabled: true,
        userCodeInputSource: async (ctx, form, _out, error) => showDeviceCodePage(ctx, form, error !== undefined),
        userCodeConfirmSource: async (ctx, form, client, _device, code) =>
          showDeviceConfirmPage(ctx, form, client.clientName ?? client.clientId, code),
        successSource: async (ctx) => showDeviceDonePage(ctx),
      },
      revocation: { enabled: true },
      // An access token is for the API alone, so there is nothing it could ask here; the ID token says who it is.
      userinfo: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => showLogoutPage(ctx, form),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => API_RESOURCE,
        useGrantedResource: async () => true,
        getResourceServerInfo: async (_ctx, _resource, client) =>
          apiResource(client.clientId, client.idTokenSignedResponseAlg === "ES256" ? "ES256" : "RS256"),
      },
    },
    clientBasedCORS: (_ctx, origin) => /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(origin),
    renderError: async (ctx, out) => {
      ctx.type = "text/plain";
      ctx.body = `${out.error}\n${out.error_description ?? ""}\n`;
    },
  };
  return new Provider(url, configuration);
}

/** How the API's access tokens look: JWTs with the client as audience, signed as that client registered. */
export function apiResource(clientId: string, alg: SigningAlgorithm): ResourceServer {
  return {
    scope: apiScope(clientId),
    audience: clientId,
    accessTokenFormat: "jwt",
    accessTokenTTL: HOUR,
    jwt: { sign: { alg } },
  };
}

/** These are our own applications: signing in is consent enough. Whoever may not sign in any more has no session either. */
function firstPartyPolicy(maySignIn: (accountId: string) => boolean) {
  const policy = interactionPolicy.base();
  const mayNot = new interactionPolicy.Check("may_not", "The End-User may not sign in any more", ({ oidc }) => {
    const accountId = oidc.session?.accountId;
    return accountId !== undefined && !maySignIn(accountId);
  });
  policy.get("login")?.checks.add(mayNot);
  policy.get("consent")?.checks.remove("native_client_prompt");
  return policy;
}

/** How the person signed in, as what the token is given for says, however long ago that was; a token made outside a sign-in brings it along. */
function methodsIn(ctx: KoaContextWithOIDC | undefined, extra: AccessToken["extra"]) {
  const { AuthorizationCode: code, DeviceCode: device, RefreshToken: refresh } = ctx?.oidc.entities ?? {};
  const amr = (code ?? device ?? refresh)?.amr;
  return amr === undefined ? extra : { amr };
}

async function grantWhatIsAsked(ctx: KoaContextWithOIDC) {
  const { client, session, params, provider } = ctx.oidc;
  const accountId = session?.accountId;
  if (!client || !accountId) return undefined;
  const grantId = session.grantIdFor(client.clientId);
  const grant =
    (grantId && (await provider.Grant.find(grantId))) || new provider.Grant({ clientId: client.clientId, accountId });
  const scope = String(params?.["scope"] ?? "");
  grant.addOIDCScope(scope);
  grant.addResourceScope(API_RESOURCE, scope);
  await grant.save();
  return grant;
}
