import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ensureDebianBinary, runTool } from "@scai/local-stack";
import { createActiveZone, createPowerDnsZone } from "../harness/bench-zone.ts";
import { interleave } from "../harness/interleave.ts";
import { lowerIsBetter, type Row } from "../harness/row.ts";
import { secondsOf } from "../harness/time.ts";

const records = 10_000;

/** The same zone file through the API, into a zone that is empty each time, and by PowerDNS' own tool. */
export const p10: Row = {
  id: "P10",
  title: "import of a zone of 10,000 records / pdnsutil load-zone",
  store: "disk",
  async measure(bench) {
    const { stack } = bench;
    const pdnsutil = await ensureDebianBinary("pdnsutil", ["pdns-server", "pdns-backend-sqlite3"]);
    const lines = Array.from({ length: records }, (_, i) => `h${i} 300 IN A 192.0.2.${i % 250}\n`).join("");
    const times = await interleave({
      ours: async (round) => {
        const zoneId = await createActiveZone(bench, `p10-${round}.test`);
        return secondsOf(() => bench.alice.importZone(zoneId, lines));
      },
      reference: async (round) => {
        const zone = `p10-${round}-direct.test`;
        await createPowerDnsZone(bench, zone);
        const file = join(stack.directory, `${zone}.zone`);
        const head = `$ORIGIN ${zone}.\n@ 300 IN SOA ns1.scai.test. hostmaster.${zone}. 1 10800 3600 604800 3600\n@ 300 IN NS ns1.scai.test.\n`;
        await writeFile(file, head + lines);
        const options = ["--config-dir=.", "load-zone", zone, file];
        const cwd = join(stack.directory, "powerdns");
        const seconds = await secondsOf(() => runTool(pdnsutil.command, options, { env: pdnsutil.env, cwd }));
        await rm(file);
        return seconds;
      },
    });
    return [{ id: "P10", ...times, unit: "s", target: lowerIsBetter(4, 2.5) }];
  },
};
