import type { Database } from "@scai/db";
import type { ScaiKeyClient } from "./modules/auth/index.ts";
import type { ActorDirectory } from "./modules/identity/index.ts";
import type { BlobStore } from "./platform/blob/index.ts";
import type { Log } from "./platform/log.ts";
import type { Notifier } from "./platform/redis/index.ts";
import type { TokenVerifier } from "./platform/tokens/index.ts";

/** Everything the product needs from outside, made once per process. A use case takes the few members it uses (`Pick`). */
export interface Services {
  readonly actors: ActorDirectory;
  readonly blobs: BlobStore;
  readonly clock: () => Date;
  readonly database: Database;
  readonly externalUrl: string;
  readonly log: Log;
  readonly notifier: Notifier;
  readonly scaikey: ScaiKeyClient;
  readonly tokens: TokenVerifier;
}
