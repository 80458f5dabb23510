import { AppError, type FileId, type FolderId, NodeName, type ShareId } from "@scai/contract";
import mime from "mime";
import type { UploadBody } from "../../../platform/bytes/index.ts";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Services } from "../../../services.ts";
import { requireNode, requirePlace } from "../../acl/index.ts";
import { type Actor, presenceOf } from "../../identity/index.ts";
import { roomIn } from "../../quotas/index.ts";
import { commitChange } from "../../sync/index.ts";
import { type IngestOptions, ingest } from "../content/ingest.ts";
import { requireUnlocked } from "../locks.ts";
import { MimeType } from "../mime-type.ts";
import { requireFreeName } from "../new-node.ts";
import { type File, viewFile } from "../node.view.ts";
import { insertFile, requireVersion, setContent } from "../store-file.ts";

type Deps = Pick<Services, "apiKeys" | "blobs" | "clock" | "database" | "log" | "mail" | "notifier" | "recentFiles">;

export interface UploadFileInput {
  readonly shareId?: ShareId | undefined;
  readonly folderId?: FolderId | undefined;
  readonly name?: string | undefined;
  readonly mimeType?: string | undefined;
  readonly checksumSha256?: string | undefined;
}

/**
 * Makes a file from a stream; needs `create` where it goes. Permission and name are checked before a byte is taken, and again when
 * all have arrived, as is whether the caller may still act at all. Nothing is visible before everything is durable; a stream that ends
 * early leaves nothing.
 */
export async function uploadFile(
  deps: Deps,
  actor: Actor,
  input: UploadFileInput,
  body: UploadBody,
  settle: Settle<File>,
): Promise<File> {
  const name = input.name ?? nameOfPart(body.fileName);
  const present = presenceOf(deps, actor);
  const early = await requirePlace(deps, actor, input, ["create"]);
  await requireFreeName(deps.database.db, early, actor, name);
  const options = await ingestOptions(deps, actor, early.shareId, input, body);
  const file = await ingest(deps, actor, body.stream, options, async (ingested) => {
    const place = await requirePlace(deps, await present(), input, ["create"]);
    const mimeType = input.mimeType ?? saidType(body) ?? mime.getType(name) ?? "application/octet-stream";
    return commitChange(deps, actor, (tx) => insertFile(tx, deps, actor, { place, name, mimeType }, ingested, settle));
  });
  deps.recentFiles.note(actor, file.id, "written");
  return file;
}

export interface ReplaceContentInput {
  readonly fileId: FileId;
  readonly ifMatch?: string | undefined;
  readonly mimeType?: string | undefined;
  readonly checksumSha256?: string | undefined;
}

/**
 * Gives a file a new version from a stream; needs `write`. With `ifMatch` only if the content is still that one, checked before a
 * byte is taken and again at the end, when the file is locked; without it the last writer wins and the other's version stays in history.
 */
export async function replaceContent(
  deps: Deps,
  actor: Actor,
  input: ReplaceContentInput,
  body: UploadBody,
): Promise<File> {
  const present = presenceOf(deps, actor);
  const early = await requireNode(deps, actor, input.fileId, ["write"]);
  requireVersion(early.node.kind === "file" ? early.node : undefined, input.ifMatch);
  await requireUnlocked(deps.database.db, actor, early.node, deps.clock());
  const options = await ingestOptions(deps, actor, early.node.shareId, input, body);
  const file = await ingest(deps, actor, body.stream, options, async (ingested) => {
    const { ancestors } = await requireNode(deps, await present(), input.fileId, ["write"]);
    const target = { ...input, ifMatch: input.ifMatch, mimeType: input.mimeType ?? saidType(body) };
    const replaced = await commitChange(deps, actor, (tx) => setContent(tx, deps, actor, target, ingested));
    return viewFile(replaced, ancestors, deps.clock());
  });
  deps.recentFiles.note(actor, file.id, "written");
  return file;
}

/** What an upload is held to while it comes in. Fails with `quotas.exceeded` before that when it says that it is too large. */
async function ingestOptions(
  deps: Deps,
  actor: Actor,
  shareId: ShareId,
  input: { readonly checksumSha256?: string | undefined },
  body: UploadBody,
): Promise<IngestOptions> {
  const requireRoom = await roomIn(deps, actor.tenantId, shareId);
  requireRoom(body.sizeBytes ?? 0);
  return { maxBytes: actor.facts.maxFileSizeBytes, requireRoom, expectedSha256: input.checksumSha256 };
}

/** The name that a form's file part carries, held to the rules of names. */
function nameOfPart(fileName: string | undefined): string {
  const parsed = NodeName.safeParse(fileName ?? "");
  if (parsed.success) return parsed.data;
  const message =
    fileName === undefined
      ? "expected a name, as a field or as the file part's filename"
      : (parsed.error.issues[0]?.message ?? "");
  throw new AppError("request.invalid", { issues: [{ path: ["name"], message }] });
}

/** What the body came as, if that is a media type: it goes into the database and, on download, into a header. */
function saidType(body: UploadBody): string | undefined {
  return MimeType.safeParse(body.contentType).data;
}
