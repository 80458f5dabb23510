export { buildIr } from "./ir/build-ir.ts";
export { emitTypeScript } from "./typescript/emit-typescript.ts";
