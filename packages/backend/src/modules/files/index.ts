export { collectGarbage, collectOrphanBlobs } from "./jobs/collect-garbage.ts";
