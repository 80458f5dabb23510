import { authorizeDevice } from "./authorize-device.ts";
import { exchangeToken } from "./exchange-token.ts";
import { getAuthConfig } from "./get-config.ts";
import { logOut } from "./log-out.ts";
import { refreshTokens } from "./refresh-tokens.ts";

/** Not a router yet: what tells of the caller is the identity module's. */
export const authProcedures = {
  config: getAuthConfig,
  device: authorizeDevice,
  token: exchangeToken,
  refresh: refreshTokens,
  logout: logOut,
};
