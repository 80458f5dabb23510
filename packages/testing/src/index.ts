export { type ActiveZone, activeZone } from "./active-zone.ts";
export { type Answer, ApiClient, operations, trpcClient } from "./api-client.ts";
export { openTestDatabase } from "./database.ts";
export { exemptFromFsck } from "./exempt-from-fsck.ts";
export { expectProblem } from "./expect-problem.ts";
export type { StackAddresses } from "./global-setup.ts";
export {
  type AceOptions,
  type ApiKeyOptions,
  Harness,
  harnessOn,
  resource,
  test,
  type WireApiKey,
  type WireChanges,
  type WireFile,
  type WireFolder,
  type WireIssuedApiKey,
  type WireItem,
  type WireShare,
} from "./harness.ts";
export { expireKey, meet, type Person, setTenantStatus, setUserStatus, signToken, unique } from "./people.ts";
export { enrolAtScaiKey, enrolGroupAtScaiKey, enrolTenantAtScaiKey } from "./scaikey-people.ts";
export { serverEnvironment } from "./server-environment.ts";
export { statementsOf } from "./statements-of.ts";
export { lostContent, simulate } from "./sync-client/simulation.ts";
export { SyncClient } from "./sync-client/sync-client.ts";
export {
  startTestServer,
  type TestServer,
  type TestServerOptions,
  testDns,
  testWebhookSecrets,
} from "./test-server.ts";
