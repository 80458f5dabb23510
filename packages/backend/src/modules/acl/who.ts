import type { PrincipalId } from "@scai/contract";

/** Whom to judge: a caller, or anybody whose principals are known. */
export interface Who {
  readonly principalIds: readonly PrincipalId[];
  readonly isTenantAdmin: boolean;
  /**
   * Whom else an entry has to let through: for a group's key the person who was shown it, and their groups. They give nothing; what is
   * denied to them is denied to whoever they hold back.
   */
  readonly heldBackBy?: readonly PrincipalId[];
}

/** Somebody as far as entries name them. */
export type Named = Pick<Who, "principalIds" | "heldBackBy">;

/** Everybody whose entries decide about somebody. */
export function concerning({ principalIds, heldBackBy = [] }: Named): readonly PrincipalId[] {
  return heldBackBy.length === 0 ? principalIds : Array.from(new Set([...principalIds, ...heldBackBy]));
}
