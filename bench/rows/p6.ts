import { compareWithBare } from "../harness/compare-with-bare.ts";
import { atLeast, type Row } from "../harness/row.ts";

export const p6: Row = {
  id: "P6",
  title: "native tRPC query / bare Hono handler with the same point query",
  store: "disk",
  async measure(bench) {
    const inputOf = (fileId: string) => encodeURIComponent(JSON.stringify({ json: { fileId } }));
    const rates = await compareWithBare(bench, (fileId) => `/api/trpc/files.get?input=${inputOf(fileId)}`);
    return [{ id: "P6", ...rates, unit: "requests/s", target: atLeast(0.27, 0.4) }];
  },
};
