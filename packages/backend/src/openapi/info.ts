import type { Op } from "@scai/contract";
import packageJson from "../../package.json" with { type: "json" };

export const title = "Scai";

export const apiVersion = packageJson.version;

/** Relative, so that one document is right for every installation: a client is told where its server is. */
export const serverUrl = "/api/v1";

export const bearerScheme = "bearer";
export const apiKeyScheme = "apiKey";

export const tagDescriptions: Readonly<Record<Op["tag"], string>> = {
  auth: "Signing in through ScaiKey, the identity provider.",
  users: "The caller.",
  shares: "Spaces of folders and files, their owners and members.",
  folders: "Folders and what is in them.",
  files: "Files, their content and its versions, the trash.",
  uploads: "Large files in chunks: resumable, in parallel, and without what is there already.",
  domains: "Zones: domain names that are served, whose they are and in what state.",
  dnssec: "How zones are signed: their keys, DS records, and the replacement of keys.",
  records: "What is in zones, its journal, and zone files.",
  templates: "Sets of records with variables, for zones that are to have the same.",
  transfers: "Where secondary zones come from, who may fetch primary ones, and the keys that sign that.",
  permissions: "Who may do what with a share, folder or file, and why.",
  devices: "Installations of sync clients: their names, and an end to those that are lost.",
  sync: "What changed since a client last looked.",
  quotas: "How much partners, tenants, users, groups and shares may hold, and how much they do.",
  accessGrants: "Who has access to which records of a zone.",
  roles: "What users and groups may do where, who has which role, and why somebody may do something.",
  apiKeys: "Keys for machines: whose rights they have, and what narrows them.",
  audit: "Who did what, in a chain that shows if anything was changed.",
  admin: "Partners, tenants, users and groups, for administrators.",
  webhooks: "What ScaiKey calls.",
};

/** What holds for every operation, and what the document cannot describe as one. */
export const description = `File sync and share, and a DNS control plane.

## Calls
Send the access token as \`Authorization: Bearer …\`; \`GET /auth/config\` tells how to get one. Machines send an API key as
\`X-API-Key: sdk_live_…\` instead. JSON in, JSON out; members are
camelCase, times are RFC 3339 in UTC, ids are opaque. A success is \`{"data": …, "meta": {"requestId": "req_…"}}\`, a failure is
\`application/problem+json\` (RFC 9457) whose \`code\` is what to decide by; [all codes](/docs/errors). New members and new codes may
appear in responses at any time; unknown members of a JSON body are refused, but for \`POST /auth/token\`, as RFC 6749 asks. What
you may not see is answered like what does not exist: with 404. Each \`GET\` also answers \`HEAD\`.

## Lists
A list is \`{"items": […], "nextCursor": …}\`. Send \`nextCursor\` back as \`cursor\` until it is null. The change feed has no last page:
there \`hasMore\` says whether to ask again at once.

## Repeating and racing
A create takes an \`Idempotency-Key\` and then happens once, however often it is sent. An \`ETag\` sent as \`If-Match\` makes a change
happen only to what you have seen (412 otherwise); sent as \`If-None-Match\` it saves a download (304). Whoever is told
\`Retry-After\` may try again then.

## Signing in from a desktop application
\`GET /auth/callback\` is where ScaiKey sends the browser after sign-in. It hands \`code\` (or \`error\`) and the application's own
\`state\` on to \`http://localhost:{port}/callback\`, with the port that \`state\` named as \`{yours}|port={port}\`.

## Webhooks from ScaiKey
ScaiKey posts its events to \`POST /webhooks/scaikey\`, with \`X-ScaiKey-Signature: t=<unix seconds>,v1=<hex>\`, where \`v1\` is the
HMAC-SHA-256 of \`{t}.{body}\`; there may be several. The answer is 200 with \`{"success", "message", "event_id"}\`, without the envelope
of other answers; \`success\` is false for what cannot be processed and need not be sent again. 401 \`webhooks.signature_invalid\` for a
wrong or old signature, 413 above 256 KiB, 503 when it should come again.

## Live changes
A WebSocket at \`/api/v1/ws\` announces changes as they are committed. An API key goes into the
\`X-API-Key\` header; a token goes into the \`Authorization\` header, into the
query as \`token\`, or into the first message, \`{"action":"authenticate","token":"…"}\`. After \`{"type":"connected"}\`, send
\`{"action":"subscribe","shareId":"shr_…"}\` for each share (also \`unsubscribe\`, \`ping\`). Frames are
\`{"type":"file_created","shareId":"shr_…","sequence":7,"data":{…}}\`, where the type is \`file\`, \`folder\` or \`share\` with \`created\`,
\`updated\`, \`moved\`, \`deleted\` or \`access_changed\`, and \`data\` is a \`Change\`. A frame of the type \`access_changed\`, without \`data\`,
tells somebody that their access to something in the share is another one now, and that they may not read it. They are a nudge: \`GET /sync/changes\` is the truth, and what a
connection missed is there. The server closes with 4400 for what is not a frame, 4401 without a valid token, 4403 when access
ended, 1013 when a client reads too slowly, 1001 when it stops.
`;
