import { runPython } from "../../sdk/python/test/python.ts";
import { atMost, lowerIsBetter, type Measurement, type Row } from "../harness/row.ts";
import { sdkPrograms } from "../harness/sdk-programs.ts";

export const sdkCalls: Row = {
  id: "SDK-calls",
  title:
    "a small call by each SDK / by the language's bare HTTP client; reading 100 files from JSON in Python, and importing the SDK",
  store: "disk",
  async measure({ alice }) {
    const measured: Measurement[] = [];
    for (const [name, { measureCalls }] of Object.entries(sdkPrograms)) {
      const [ours = Number.NaN, reference = Number.NaN] = numbersOf(await measureCalls(alice.url, alice.token));
      measured.push({ id: `call ${name}`, ours, reference, unit: "µs", target: lowerIsBetter(1.3, 1.15) });
    }
    const [decoding = Number.NaN, importing = Number.NaN] = numbersOf(
      await runPython({ args: ["test/measure_decoding.py"] }),
    );
    return [
      ...measured,
      { id: "decode Python", ours: decoding, reference: null, unit: "ms", target: atMost(1, 0.5) },
      { id: "import Python", ours: importing, reference: null, unit: "ms", target: atMost(100, 60) },
    ];
  },
};

function numbersOf(printed: string): number[] {
  return printed.trim().split(" ").map(Number);
}
