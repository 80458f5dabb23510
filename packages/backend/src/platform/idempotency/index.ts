export { noSettle, type OnceOptions, purgeIdempotencyKeys, runOnce, type Settle } from "./once.ts";
