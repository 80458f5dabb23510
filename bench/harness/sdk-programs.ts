import type { Program } from "@scai/sdk-conformance/program";
import { measureDotnetCalls, startDotnetCalls } from "../../sdk/dotnet/test/dotnet.ts";
import { runPython, startPython } from "../../sdk/python/test/python.ts";
import { measureNodeCalls, startNodeCalls } from "../../sdk/typescript/test/node.ts";
import type { Bench } from "./open-bench.ts";

interface SdkProgram {
  /** Prints the microseconds of a small call: by the SDK, and by the language's bare HTTP client. */
  readonly measureCalls: (url: string, token: string) => Promise<string>;
  readonly start: () => Program | Promise<Program>;
}

/** Each SDK in a process of its own, as its users have it. */
export const sdkPrograms: Readonly<Record<string, SdkProgram>> = {
  TypeScript: { measureCalls: measureNodeCalls, start: startNodeCalls },
  Python: {
    measureCalls: (url, token) => runPython({ args: ["test/measure_calls.py", url, token] }),
    start: () => startPython(["test/perform_calls.py"]),
  },
  ".NET": { measureCalls: measureDotnetCalls, start: startDotnetCalls },
};

export interface SdkCalls {
  readonly pid: number;
  upload(path: string, shareId: string): Promise<void>;
  download(fileId: string, path: string): Promise<void>;
  end(): void;
}

/** Starts an SDK's program; its calls are made as alice. */
export async function startSdk({ start }: SdkProgram, bench: Bench): Promise<SdkCalls> {
  const program = await start();
  const ask = async (call: object) => {
    const outcome = await program.ask({ url: bench.alice.url, token: bench.alice.token, call });
    if (outcome !== "done") throw new Error(String(outcome));
  };
  return {
    pid: program.pid,
    upload: (local, shareId) => ask({ operation: "uploadFile", path: [shareId], local }),
    download: (fileId, local) => ask({ operation: "downloadFile", path: [fileId], local }),
    end: () => program.end(),
  };
}
