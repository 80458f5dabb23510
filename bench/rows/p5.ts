import { compareWithBare } from "../harness/compare-with-bare.ts";
import { atLeast, type Row } from "../harness/row.ts";

export const p5: Row = {
  id: "P5",
  title: "REST metadata GET / bare Hono handler with the same point query",
  store: "disk",
  async measure(bench) {
    const rates = await compareWithBare(bench, (fileId) => `/api/v1/files/${fileId}`);
    return [{ id: "P5", ...rates, unit: "requests/s", target: atLeast(0.4, 0.65) }];
  },
};
