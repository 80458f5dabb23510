import type { TenantId } from "@scai/contract";
import type { Services } from "../../../services.ts";

export type FsckDeps = Pick<Services, "blobs" | "clock" | "database" | "log" | "mail" | "notifier">;

/** Everything that can be found wrong, and what it means. */
export const findingKinds = {
  node_lost: "the folder it is in does not exist",
  node_cycle: "it lies, through its folders, in itself",
  node_in_file: "what it is in is a file",
  node_in_other_share: "it belongs to another share than the folder it is in",
  name_taken_twice: "two things in one folder have the same name",
  file_without_version: "its current version does not exist",
  file_differs_from_version: "what it says of its content is not what its version says",
  version_lost: "its file does not exist",
  version_incomplete: "its chunks are not all of it",
  chunks_lost: "they are the content of a version that does not exist",
  chunk_unknown: "a version needs it and there is no row of it",
  chunk_missing: "a version needs it and its bytes are not there",
  chunk_damaged: "its bytes are not what was stored",
  chunk_size_wrong: "its bytes are right, and their number is not what the row says",
  chunk_not_marked: "a version needs it and it counts as not stored, though its bytes are there",
  chunk_unneeded: "no version and no upload needs it",
  pin_lost: "an upload that does not exist holds chunks",
  blob_unknown: "nothing names it",
  entry_lost: "it gives or denies access to what does not exist",
  member_lost: "it is of a share that does not exist",
  sequence_behind: "the share's change log is further than its counter",
  cursor_ahead: "a device has seen more of a share than ever happened",
  usage_wrong: "what it is said to hold is not what it holds",
} as const;

export type FindingKind = keyof typeof findingKinds;

export interface Finding {
  readonly kind: FindingKind;
  readonly tenantId: TenantId;
  /** The id, hash or key of what it is about. */
  readonly subject: string;
  /** What there is and what there should be; never content. */
  readonly detail: string;
  /**
   * Makes it right without touching anything that can be read, and tells how; undefined when it is not wrong any more. Absent when only a
   * person can decide.
   */
  readonly repair?: () => Promise<string | undefined>;
}

export type Findings = AsyncGenerator<Finding, void, undefined>;

/** What one check tells at most of a tenant: when so much is wrong, the next run tells the rest. */
export const findingsMax = 1000;
