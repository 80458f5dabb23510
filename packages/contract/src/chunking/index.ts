export { Chunker } from "./chunker.ts";
export { findBoundary } from "./find-boundary.ts";
export { GEAR } from "./gear.ts";
export * from "./parameters.ts";
