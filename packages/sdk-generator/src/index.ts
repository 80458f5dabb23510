export { emitDotnet } from "./dotnet/emit-dotnet.ts";
export { buildIr } from "./ir/build-ir.ts";
export { emitPython } from "./python/emit-python.ts";
export { emitTypeScript } from "./typescript/emit-typescript.ts";
