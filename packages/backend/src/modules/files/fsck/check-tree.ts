import { idFromBytes, type NodeId, type ShareId, type TenantId } from "@scai/contract";
import { nodes, selectRows } from "@scai/db";
import { and, asc, eq, sql } from "drizzle-orm";
import { type Finding, type Findings, type FsckDeps, findingsMax } from "./finding.ts";
import { putAtTop, renameApart } from "./recover-node.ts";

interface Unreached {
  readonly id: Buffer;
  readonly kind: "file" | "folder";
  readonly parentId: Buffer;
  readonly hasParent: number;
}

/** Whether everything in the tenant's shares can be reached from their top, by one way and one name. */
export async function* checkTree(deps: FsckDeps, tenantId: TenantId): Findings {
  const { db } = deps.database;
  const tenant = sql.param(tenantId, nodes.tenantId);
  const shareIds = await db.selectDistinct({ id: nodes.shareId }).from(nodes).where(eq(nodes.tenantId, tenantId));
  for (const { id: shareId } of shareIds) {
    const share = sql.param(shareId, nodes.shareId);
    const unreached = await selectRows<Unreached>(
      db,
      sql`with recursive reached (id) as (
          select id from nodes where parent_id = ${share} and tenant_id = ${tenant}
          union all select n.id from nodes n join reached r on n.parent_id = r.id where n.tenant_id = ${tenant})
        select n.id, n.kind, n.parent_id as parentId, p.id is not null as hasParent
        from nodes n left join reached r on r.id = n.id left join nodes p on p.id = n.parent_id
        where n.share_id = ${share} and n.tenant_id = ${tenant} and r.id is null order by n.id limit ${findingsMax}`,
    );
    yield* unreachable(deps, tenantId, shareId, unreached);
  }
  yield* misplaced(deps, tenantId);
  yield* sameNames(deps, tenantId);
}

/** What lies below something lost or in a circle is reached again once that is, so only the tops are told. */
async function* unreachable(
  deps: FsckDeps,
  tenantId: TenantId,
  shareId: ShareId,
  unreached: readonly Unreached[],
): Findings {
  const byId = new Map(unreached.map((node) => [node.id.toString("hex"), node]));
  const told = new Set<string>();
  for (const node of unreached) {
    const way = new Set<string>();
    let at: Unreached | undefined = node;
    let key = node.id.toString("hex");
    while (at !== undefined && !way.has(key) && !told.has(key)) {
      way.add(key);
      if (at.hasParent === 0) yield found("node_lost", at);
      if (at.hasParent === 0) break;
      key = at.parentId.toString("hex");
      at = byId.get(key);
    }
    if (at !== undefined && at.hasParent !== 0 && way.has(key) && !told.has(key)) yield found("node_cycle", at);
    for (const seen of way) told.add(seen);
  }

  function found(kind: "node_lost" | "node_cycle", { id, kind: nodeKind, parentId }: Unreached): Finding {
    const nodeId = idFromBytes(nodeKind, id);
    const detail = `In the share ${shareId}; it should lie in ${idFromBytes("folder", parentId)}.`;
    return { kind, tenantId, subject: nodeId, detail, repair: () => putAtTop(deps, tenantId, nodeId) };
  }
}

async function* misplaced(deps: FsckDeps, tenantId: TenantId): Findings {
  const rows = await selectRows<{
    id: Buffer;
    kind: "file" | "folder";
    isInFile: number;
    share: Buffer;
    other: Buffer;
  }>(
    deps.database.db,
    sql`select n.id, n.kind, p.kind = 'file' as isInFile, n.share_id as share, p.share_id as other
      from nodes n join nodes p on p.id = n.parent_id
      where n.tenant_id = ${sql.param(tenantId, nodes.tenantId)} and (p.kind = 'file' or p.share_id <> n.share_id)
      order by n.id limit ${findingsMax}`,
  );
  for (const { id, kind, isInFile, share, other } of rows) {
    const subject: NodeId = idFromBytes(kind, id);
    if (isInFile !== 0) {
      const repair = () => putAtTop(deps, tenantId, subject);
      yield { kind: "node_in_file", tenantId, subject, detail: "It cannot be reached.", repair };
    } else {
      const detail = `It says ${idFromBytes("share", share)}, its folder ${idFromBytes("share", other)}.`;
      yield { kind: "node_in_other_share", tenantId, subject, detail };
    }
  }
}

async function* sameNames(deps: FsckDeps, tenantId: TenantId): Findings {
  const { db } = deps.database;
  const taken = await selectRows<{ parent: Buffer; name: string }>(
    db,
    sql`select live_parent_id as parent, name from nodes
      where tenant_id = ${sql.param(tenantId, nodes.tenantId)} and live_parent_id is not null
      group by live_parent_id, name having count(*) > 1 limit ${findingsMax}`,
  );
  for (const { parent, name } of taken) {
    const [first, ...others] = await db
      .select({ id: nodes.id, kind: nodes.kind })
      .from(nodes)
      .where(and(eq(nodes.tenantId, tenantId), eq(nodes.liveParentId, parent), eq(nodes.name, name)))
      .orderBy(asc(nodes.id));
    if (first === undefined) continue;
    const detail = `It is called as ${idFromBytes(first.kind, first.id)} is, which was there before it.`;
    for (const { id, kind } of others) {
      const subject = idFromBytes(kind, id);
      const repair = () => renameApart(deps, tenantId, subject);
      yield { kind: "name_taken_twice", tenantId, subject, detail, repair };
    }
  }
}
