import { createDatabase } from "@scai/db";
import { judgeNode, loadNodeGrants } from "../../packages/backend/src/modules/acl/index.ts";
import { deepFiles } from "../harness/deep-files.ts";
import { atMost, type Row } from "../harness/row.ts";

const depth = 12;
const files = 32;
const checks = 3000;

export const p8b: Row = {
  id: "P8b",
  title: "a permission check on a path 12 deep: statements, and the 95th percentile of one after the other",
  store: "disk",
  async measure(bench) {
    const deep = await deepFiles(
      bench,
      files,
      Array.from({ length: depth - 1 }, (_, level) => `level ${level}`),
    );
    const { id, tenantId, groupIds } = await bench.bob.me();
    const who = { principalIds: [id, ...groupIds], isTenantAdmin: false };
    let statements = 0;
    const database = createDatabase({ url: bench.stack.mariadb.url, poolSize: 1, onQuery: () => (statements += 1) });
    try {
      const check = async (number: number) => {
        const file = deep[number % deep.length];
        if (file === undefined) throw new Error("no file");
        const found = await loadNodeGrants(database, tenantId, [file.id], who, new Date());
        const grants = found.get(file.id);
        if (grants === undefined || (judgeNode(grants, who).permissions & 1) === 0) throw new Error("bob may not read");
      };
      for (let number = 0; number < 200; number++) await check(number);
      statements = 0;
      const times: number[] = [];
      for (let number = 0; number < checks; number++) {
        const startedAt = performance.now();
        await check(number);
        times.push(performance.now() - startedAt);
      }
      const p95 = times.toSorted((a, b) => a - b)[Math.floor(checks * 0.95)] ?? Number.NaN;
      return [
        { id: "P8b queries", ours: statements / checks, reference: null, unit: "statements", target: atMost(2, 1) },
        { id: "P8b p95", ours: p95, reference: null, unit: "ms", target: atMost(10, 3) },
      ];
    } finally {
      await database.close();
    }
  },
};
