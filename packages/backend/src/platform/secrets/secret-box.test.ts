import { randomBytes } from "node:crypto";
import { apiKeys, auditEvents, scaikeyWebhookSecrets, sealedColumns } from "@scai/db";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSecretBox, UnreadableSecretError } from "./secret-box.ts";

const column = scaikeyWebhookSecrets.secret;
const [older, newer] = [randomBytes(32), randomBytes(32)];
const box = createSecretBox({ current: newer, previous: [older] });
const sealedBefore = createSecretBox({ current: older, previous: [] }).seal("the secret", column, "row");

function reasonOf(open: () => string): string {
  try {
    return open();
  } catch (err) {
    if (err instanceof UnreadableSecretError) return err.reason;
    throw err;
  }
}

test("what is sealed opens again in its place, whatever it is, and is different each time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 500 }), (secret) => {
      const sealed = box.seal(secret, column, "row");
      expect(box.open(sealed, column, "row")).toBe(secret);
      expect(sealed.equals(box.seal(secret, column, "row"))).toBe(false);
    }),
  );
});

test("an envelope does not contain the secret", () => {
  const secret = "a secret that is long enough to be found";
  expect(box.seal(secret, column, "row").includes(secret)).toBe(false);
});

test("a secret opens in no other row, column or table", () => {
  const sealed = box.seal("the secret", column, "row");
  expect(reasonOf(() => box.open(sealed, column, "another row"))).toBe("damaged");
  expect(reasonOf(() => box.open(sealed, scaikeyWebhookSecrets.slot, "row"))).toBe("damaged");
  expect(reasonOf(() => box.open(sealed, apiKeys.name, "row"))).toBe("damaged");
});

test("no byte of an envelope can be changed, added or removed", () => {
  const sealed = box.seal("the secret", column, "row");
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    const isKeyId = at >= 1 && at < 9;
    expect(reasonOf(() => box.open(changed, column, "row"))).toBe(isKeyId ? "unknown_key" : "damaged");
    expect(reasonOf(() => box.open(sealed.subarray(0, at), column, "row"))).toBe("damaged");
  }
  expect(reasonOf(() => box.open(Buffer.concat([sealed, Buffer.from([0])]), column, "row"))).toBe("damaged");
});

test("what a previous master key sealed opens; under a key that is not there it does not, and the error says which it is", () => {
  expect(box.open(sealedBefore, column, "row")).toBe("the secret");
  expect(sealedBefore.subarray(0, 9).equals(box.currentHeader)).toBe(false);
  const without = createSecretBox({ current: newer, previous: [] });
  const [, olderId = ""] = box.keyIds;
  expect(() => without.open(sealedBefore, column, "row")).toThrow(
    `scaikey_webhook_secrets.secret:row is sealed under the master key ${olderId}`,
  );
});

test("the header of one key cannot be put before what another sealed", () => {
  const forged = Buffer.concat([box.currentHeader, sealedBefore.subarray(box.currentHeader.length)]);
  expect(reasonOf(() => box.open(forged, column, "row"))).toBe("damaged");
});

test("an envelope of this form opens for ever", () => {
  const fixed = createSecretBox({ current: Buffer.alloc(32, 7), previous: [] });
  const envelope = Buffer.from(
    "AbNU+OBK6+nP21toX7apiktMNlVodNqy5v4EQVkg1ph9QXGJPCUCSsqYh9A0B4t5ZKj1h8gnSHclqGXsAcQWhGmbYA==",
    "base64",
  );
  expect(fixed.open(envelope, column, "whs_01m9p2m3k4n5p6q7r8s9t0v1w2")).toBe("the secret of a fixed envelope");
});

test("every column of secrets is found by its type, and no other", () => {
  const names = sealedColumns().map(({ name }) => name);
  expect(names).toContain("scaikey_webhook_secrets.secret");
  expect(names).not.toContain(`audit_events.${auditEvents.id.name}`);
});
