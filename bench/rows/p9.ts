import { callPowerDns, createActiveZone, createPowerDnsZone, rrset } from "../harness/bench-zone.ts";
import { interleave, median } from "../harness/interleave.ts";
import type { Bench } from "../harness/open-bench.ts";
import { lowerIsBetter, type Measurement, type Row } from "../harness/row.ts";
import { secondsOf } from "../harness/time.ts";

const writesPerRound = 30;

/** A new record through the API and by a PATCH of PowerDNS, in zones of the same size; what PowerDNS takes grows with the zone, as it is set up by default. */
export const p9: Row = {
  id: "P9",
  title: "record write through the API / direct PowerDNS PATCH, p50, in zones of 10 and of 10,000 records",
  store: "disk",
  async measure(bench) {
    return [await compare(bench, "P9", 10_000), await compare(bench, "P9 small", 10)];
  },
};

async function compare(bench: Bench, id: string, size: number): Promise<Measurement> {
  const [ours, theirs] = [`p9-${size}-ours.test`, `p9-${size}-direct.test`];
  const zoneId = await createActiveZone(bench, ours);
  const lines = Array.from({ length: size }, (_, i) => `h${i} 300 A 192.0.2.${i % 250}\n`).join("");
  await bench.alice.importZone(zoneId, lines);
  const filling = Array.from({ length: size }, (_, i) => rrset(`h${i}.${theirs}.`, "A", `192.0.2.${i % 250}`));
  await createPowerDnsZone(bench, theirs, filling);
  const p50 = async (write: (name: string) => Promise<unknown>, round: number) => {
    const times: number[] = [];
    for (let i = 0; i < writesPerRound; i++) times.push(await secondsOf(() => write(`n${round}-${i}`)));
    return median(times) * 1000;
  };
  const times = await interleave({
    ours: (round) => p50((name) => bench.alice.createRecord(zoneId, { name, type: "A", content: "192.0.2.1" }), round),
    reference: (round) =>
      p50((name) => {
        const rrsets = [{ ...rrset(`${name}.${theirs}.`, "A", "192.0.2.1"), changetype: "REPLACE" }];
        return callPowerDns(bench, "PATCH", `/zones/${theirs}.`, { rrsets });
      }, round),
  });
  return { id, ...times, unit: "ms", target: lowerIsBetter(1.3, 1.1) };
}
