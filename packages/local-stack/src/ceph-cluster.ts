import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import { runTool } from "./run-tool.ts";

/** A cluster of one monitor and one store on this machine, and the gateway's settings. */
export interface CephCluster {
  directory: string;
  binaries: Binaries;
  monitorPort: number;
  gatewayPort: number;
  /** Files in the directory, or memory. */
  store: "bluestore" | "memstore";
}

/** A sparse file: it takes up no more than what is stored in it. */
const STORE_BYTES = 64 * 2 ** 30;

/** Makes the cluster's directory ready for its three servers to be started: created where it is missing, configured anew. */
export async function prepareCephCluster(cluster: CephCluster): Promise<void> {
  const { directory } = cluster;
  if (!existsSync(directory)) {
    // All paths in it are relative, so it can be made under another name, and an interruption leaves no half of one.
    const half = { ...cluster, directory: `${directory}.half` };
    rmSync(half.directory, { recursive: true, force: true });
    await createCluster(half);
    renameSync(half.directory, directory);
  }
  configure(cluster);
  await moveMonitor(cluster);
}

/** Runs one of Ceph's tools on the cluster. */
export function runCephTool(cluster: CephCluster, tool: string, args: string[]): Promise<string> {
  return runTool(tool, ["-c", "ceph.conf", ...args], { env: cluster.binaries.env, cwd: cluster.directory });
}

async function createCluster(cluster: CephCluster): Promise<void> {
  const { directory, store } = cluster;
  const path = (name: string) => join(directory, name);
  for (const name of [directory, path("osd"), path("rgw")]) mkdirSync(name);
  writeFileSync(path("fsid"), randomUUID());
  configure(cluster);

  const run = (tool: string, ...args: string[]) => runCephTool(cluster, tool, args);
  await run("ceph-authtool", "--create-keyring", "keyring", "--gen-key", "-n", "mon.", "--cap", "mon", "allow *");
  for (const entity of ["client.admin", "client.rgw", "osd.0"]) {
    const capabilities = ["mon", "osd", "mgr"].flatMap((service) => ["--cap", service, "allow *"]);
    await run("ceph-authtool", "keyring", "--gen-key", "-n", entity, ...capabilities);
  }
  await createMonitorMap(cluster);
  // A map that has the store in it already spares the round trip of adding it to a running monitor.
  await run("osdmaptool", "--createsimple", "1", "osdmap");
  await run("ceph-mon", "--mkfs", "-i", "a", "--monmap", "monmap", "--osdmap", "osdmap", "--keyring", "keyring");
  if (store === "bluestore") {
    writeFileSync(path("osd/block"), "");
    truncateSync(path("osd/block"), STORE_BYTES);
  }
  await run("ceph-osd", "--mkfs", "-i", "0", "--no-mon-config", "--osd-uuid", randomUUID());
}

async function createMonitorMap(cluster: CephCluster): Promise<void> {
  const address = `[v2:127.0.0.1:${cluster.monitorPort}]`;
  const create = ["--create", "--clobber", "--addv", "a", address, "--fsid", readFsid(cluster.directory), "monmap"];
  await runCephTool(cluster, "monmaptool", create);
  writeFileSync(join(cluster.directory, "monitor.port"), String(cluster.monitorPort));
}

/** The monitor keeps its address in its own store, where it has to be changed when another port had to be taken. */
async function moveMonitor(cluster: CephCluster): Promise<void> {
  if (readFileSync(join(cluster.directory, "monitor.port"), "utf8") === String(cluster.monitorPort)) return;
  await createMonitorMap(cluster);
  await runCephTool(cluster, "ceph-mon", ["-i", "a", "--inject-monmap", "monmap"]);
}

function readFsid(directory: string): string {
  return readFileSync(join(directory, "fsid"), "utf8");
}

function configure(cluster: CephCluster): void {
  const { directory, binaries } = cluster;
  if (binaries.libraryDirectory !== undefined) {
    // Reached through a link, because the place of the checkout may have a space in its name.
    rmSync(join(directory, "lib"), { force: true });
    symlinkSync(binaries.libraryDirectory, join(directory, "lib"));
  }
  writeFileSync(join(directory, "ceph.conf"), configuration(cluster, readFsid(directory)));
}

function configuration({ binaries, monitorPort, gatewayPort, store }: CephCluster, fsid: string): string {
  const plugins = [
    "plugin dir = lib/ceph",
    "erasure code dir = lib/ceph/erasure-code",
    "osd class dir = lib/rados-classes",
  ];
  return `[global]
fsid = ${fsid}
chdir =
mon initial members = a
mon host = v2:127.0.0.1:${monitorPort}
public addr = 127.0.0.1
cluster addr = 127.0.0.1
ms bind msgr1 = false
auth cluster required = cephx
auth service required = cephx
auth client required = cephx
auth allow insecure global id reclaim = false
keyring = keyring
run dir = .
admin socket =
pid file =
log file =
log to file = false
mon cluster log to file = false
${binaries.libraryDirectory === undefined ? "" : plugins.join("\n")}
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 4
osd pool default pgp num = 4
osd pool default pg autoscale mode = off
mon allow pool size one = true
mon warn on pool no redundancy = false
mon max pg per osd = 1000
osd crush chooseleaf type = 0
osd objectstore = ${store}
memstore device bytes = 4294967296
osd op num shards = 2
osd memory target = 939524096
bluestore block size = ${STORE_BYTES}
bluestore cache autotune = false
bluestore cache size = 67108864
paxos propose interval = 0.05
paxos min wait = 0.02
# With the defaults a gateway that starts together with the store waits 15 seconds before it looks for it again.
ms max backoff = 0.5
objecter tick interval = 0.5
[mon]
mon data = mon
mon data avail warn = 1
mon data avail crit = 0
[osd]
osd data = osd
osd class load list = *
osd class default list = *
[client.rgw]
# Without tcp_nodelay every small answer takes 40 ms longer.
rgw frontends = beast endpoint=127.0.0.1:${gatewayPort} tcp_nodelay=1
rgw data = rgw
rgw thread pool size = 32
rgw enable apis = s3, admin
rgw dns name = localhost
rgw crypt require ssl = false
rgw gc obj min wait = 5
`;
}
