export { type OnceOptions, purgeIdempotencyKeys, runOnce, type Settle, type Settling } from "./once.ts";
