export { type Answer, ApiClient, operations, trpcClient } from "./api-client.ts";
export { openTestDatabase } from "./database.ts";
export type { StackAddresses } from "./global-setup.ts";
export { Harness, test } from "./harness.ts";
export { meet, type Person, setTenantStatus, setUserStatus, signToken, unique } from "./people.ts";
export { startTestServer, type TestServer, type TestServerOptions } from "./test-server.ts";
