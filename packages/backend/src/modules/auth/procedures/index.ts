import { router } from "../../../trpc/init.ts";
import { exchangeToken } from "./exchange-token.ts";
import { getAuthConfig } from "./get-config.ts";
import { logOut } from "./log-out.ts";

export const authRouter = router({ config: getAuthConfig, token: exchangeToken, logout: logOut });
