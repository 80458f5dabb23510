export * from "./chunking/index.ts";
export * from "./errors/index.ts";
export * from "./ids.ts";
export * from "./node-name.ts";
export * from "./op.ts";
export * from "./permissions.ts";
export * from "./scopes.ts";
export * from "./values.ts";
