import { type Database, type Db, scaikeyWebhookSecrets, type Tx } from "@scai/db";
import type { Log } from "../../../platform/log.ts";
import { type SecretBox, UnreadableSecretError } from "../../../platform/secrets/index.ts";

/** What ScaiKey may sign its webhooks with. */
export interface WebhookSecrets {
  /** How many come from the configuration. */
  readonly configuredCount: number;
  /** All that count, those that are stored and those of the configuration; without any, no webhook is accepted. At most a second old. */
  current(): Promise<readonly string[]>;
  /** Those of these rows that can be opened, in clear; of the others the log tells. */
  open(rows: readonly WebhookSecretRow[]): readonly string[];
  /** Makes a change count at once in this process; in others it does within a second. */
  forget(): void;
}

export type WebhookSecretRow = typeof scaikeyWebhookSecrets.$inferSelect;

export interface WebhookSecretsOptions {
  readonly database: Database;
  readonly log: Log;
  readonly secretBox: SecretBox;
  readonly configured: readonly string[];
}

// How long a change can go unnoticed; the promise is one second.
const keptMs = 500;

/** Reads the stored secrets at most twice a second, however many webhooks arrive. */
export function createWebhookSecrets({ database, log, secretBox, configured }: WebhookSecretsOptions): WebhookSecrets {
  let held: { readonly secrets: Promise<readonly string[]>; readonly staleAt: number } | undefined;
  const open = (rows: readonly WebhookSecretRow[]) =>
    rows.flatMap(({ id, secret }) => {
      try {
        return [secretBox.open(secret, scaikeyWebhookSecrets.secret, id)];
      } catch (err) {
        if (!(err instanceof UnreadableSecretError)) throw err;
        log.error({ err, id }, "a webhook secret cannot be opened");
        return [];
      }
    });
  const read = async () => [...open(await listWebhookSecretRows(database.db)), ...configured];
  return {
    configuredCount: configured.length,
    open,
    async current() {
      if (held !== undefined && performance.now() < held.staleAt) return held.secrets;
      const reading = { secrets: read(), staleAt: performance.now() + keptMs };
      held = reading;
      try {
        return await reading.secrets;
      } catch (err) {
        if (held === reading) held = undefined;
        throw err;
      }
    },
    forget() {
      held = undefined;
    },
  };
}

/** Those that are stored, as they are sealed, the oldest first. They belong to the installation, not to a tenant. */
export function listWebhookSecretRows(db: Db | Tx): Promise<WebhookSecretRow[]> {
  return db.select().from(scaikeyWebhookSecrets).orderBy(scaikeyWebhookSecrets.id);
}
