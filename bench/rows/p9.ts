import { callPowerDns, createActiveZone, createPowerDnsZone, rrset } from "../harness/bench-zone.ts";
import { interleave, median } from "../harness/interleave.ts";
import type { Bench } from "../harness/open-bench.ts";
import { lowerIsBetter, type Measurement, type Row } from "../harness/row.ts";
import { secondsOf } from "../harness/time.ts";

const writesPerRound = 30;

/**
 * A new record through the API, which reads, journals, sends and settles it, and by a bare PATCH of PowerDNS, which does nothing else. PowerDNS has both
 * zones as it is set up by default, and then goes through the whole zone at each PATCH, which ours do not need: so the larger the zone the more is saved.
 */
export const p9: Row = {
  id: "P9",
  title:
    "record write through the API / direct PowerDNS PATCH, p50, in zones of 10,000 (P9), 1,000, 100 and 10 records",
  store: "disk",
  async measure(bench) {
    return [
      await compare(bench, "P9", 10_000),
      await compare(bench, "P9 of 1,000", 1_000),
      await compare(bench, "P9 of 100", 100),
      await compare(bench, "P9 small", 10),
    ];
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
