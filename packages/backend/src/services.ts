import type { Database } from "@scai/db";
import type { ClientAddress } from "./http/client-address.ts";
import type { ApiKeyDirectory } from "./modules/api-keys/index.ts";
import type { AuditTrail } from "./modules/audit/index.ts";
import type { ScaiKeyClient } from "./modules/auth/index.ts";
import type { WebhookSecrets } from "./modules/directory/index.ts";
import type { RecentFiles } from "./modules/files/index.ts";
import type { ActorDirectory, SessionLog } from "./modules/identity/index.ts";
import type { RoleDirectory } from "./modules/roles/index.ts";
import type { SettingDirectory } from "./modules/settings/index.ts";
import type { ValidationChecks } from "./modules/zones/index.ts";
import type { BlobStore } from "./platform/blob/index.ts";
import type { DnsLookup } from "./platform/dns/index.ts";
import type { Log } from "./platform/log.ts";
import type { MailTransport } from "./platform/mail/index.ts";
import type { PowerDns } from "./platform/pdns/index.ts";
import type { RateLimiter } from "./platform/rate-limit/index.ts";
import type { Notifier } from "./platform/redis/index.ts";
import type { ScaiKeyAdmin } from "./platform/scaikey-admin/index.ts";
import type { SecretBox } from "./platform/secrets/index.ts";
import type { TokenVerifier } from "./platform/tokens/index.ts";

/** Everything the product needs from outside, made once per process. A use case takes the few members it uses (`Pick`). */
export interface Services {
  readonly actors: ActorDirectory;
  readonly apiKeys: ApiKeyDirectory;
  readonly auditTrail: AuditTrail;
  readonly blobs: BlobStore;
  readonly clientAddress: ClientAddress;
  readonly clock: () => Date;
  readonly database: Database;
  readonly dnsLookup: DnsLookup;
  readonly externalUrl: string;
  readonly limiter: RateLimiter;
  readonly log: Log;
  readonly mail: MailTransport;
  readonly notifier: Notifier;
  readonly powerDns: PowerDns;
  readonly recentFiles: RecentFiles;
  readonly roles: RoleDirectory;
  readonly scaikey: ScaiKeyClient;
  readonly scaikeyAdmin: ScaiKeyAdmin;
  readonly secretBox: SecretBox;
  readonly sessions: SessionLog;
  readonly settings: SettingDirectory;
  readonly tokens: TokenVerifier;
  /** How long challenges can be met, and for how long their records may be kept in caches. */
  readonly validation: {
    readonly expiryHours: number;
    readonly challengeTtlSeconds: () => Promise<number>;
    readonly checks: ValidationChecks;
  };
  readonly webhookSecrets: WebhookSecrets;
}
