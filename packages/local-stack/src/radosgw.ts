import { rmSync } from "node:fs";
import { createConnection } from "node:net";
import { join } from "node:path";
import { type BinaryNeed, ensureBinaries } from "./binaries.ts";
import { type CephCluster, prepareCephCluster, runCephTool } from "./ceph-cluster.ts";
import { s3Request } from "./s3-request.ts";
import { keptSecret } from "./secrets.ts";
import type { ServiceContext } from "./service-context.ts";

/**
 * Where S3 is. Clients need `forcePathStyle`, and checksums only `WHEN_REQUIRED`: this Ceph does not know the trailing ones
 * that AWS's clients add to streams by default.
 */
export interface S3Address {
  endpoint: string;
  region: string;
  /** Exists already. */
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const NEED: BinaryNeed = {
  title: "Ceph's object gateway",
  programs: ["radosgw", "radosgw-admin", "ceph-mon", "ceph-osd", "ceph-authtool", "monmaptool", "osdmaptool"],
  packages: ["ceph-mon", "ceph-osd", "radosgw", "ceph-common"],
  privateLibraries: "ceph",
  minimum: { version: [16, 2], pattern: /version (\d+)\.(\d+)/ },
};

/**
 * Starts a Ceph cluster of one monitor, one store and one S3 gateway. Durable stores are files in the directory; fast ones
 * are in memory, and what is in them ends with the stack.
 */
export async function startRadosgw(context: ServiceContext): Promise<S3Address> {
  const store = context.durability === "durable" ? "bluestore" : "memstore";
  const cluster: CephCluster = {
    directory: join(context.directory, store),
    binaries: await ensureBinaries(NEED, context),
    monitorPort: await context.ports.take("cephMonitor"),
    gatewayPort: await context.ports.take("s3"),
    store,
  };
  if (store === "memstore") rmSync(cluster.directory, { recursive: true, force: true });
  await prepareCephCluster(cluster);
  await startServers(context, cluster);

  const address: S3Address = {
    endpoint: `http://127.0.0.1:${cluster.gatewayPort}`,
    region: "us-east-1",
    bucket: "scai",
    accessKeyId: "scai",
    secretAccessKey: keptSecret(join(context.directory, "secret.key")),
  };
  await ensureUser(cluster, address);
  await createBucket(address);
  return address;
}

async function startServers(context: ServiceContext, cluster: CephCluster): Promise<void> {
  const server = { env: cluster.binaries.env, cwd: cluster.directory, readyTimeoutMs: 120_000 };
  const foreground = ["-c", "ceph.conf", "-f"];
  await context.supervise({
    ...server,
    name: "ceph-mon",
    command: "ceph-mon",
    args: [...foreground, "-i", "a"],
    isReady: () => greets(cluster.monitorPort),
  });
  await Promise.all([
    // It has no port that is known beforehand, and the gateway does not answer before it does.
    context.supervise({
      ...server,
      name: "ceph-osd",
      command: "ceph-osd",
      args: [...foreground, "-i", "0"],
      isReady: async () => true,
    }),
    context.supervise({
      ...server,
      name: "radosgw",
      // It takes long to end by itself, and keeps nothing that has been acknowledged.
      stopTimeoutMs: 500,
      command: "radosgw",
      args: [...foreground, "-n", "client.rgw"],
      isReady: async () => (await fetch(`http://127.0.0.1:${cluster.gatewayPort}/`)).ok,
    }),
  ]);
}

async function ensureUser(cluster: CephCluster, { accessKeyId, secretAccessKey }: S3Address): Promise<void> {
  const keys = [`--access-key=${accessKeyId}`, `--secret-key=${secretAccessKey}`];
  const known = await runCephTool(cluster, "radosgw-admin", ["user", "list"]);
  if (known.includes('"scai"')) return;
  await runCephTool(cluster, "radosgw-admin", ["user", "create", "--uid=scai", "--display-name=Scai", ...keys]);
}

/** Creating a bucket that one owns already succeeds, so there is no need to look first. */
async function createBucket(address: S3Address): Promise<void> {
  const response = await s3Request(address, "PUT", `/${address.bucket}`);
  if (!response.ok) throw new Error(`S3 refused to create the bucket: ${response.status} ${await response.text()}`);
}

/** Whether a Ceph server announces itself on the port. */
function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port });
    socket.setTimeout(1_000, () => socket.destroy());
    socket.once("error", () => socket.destroy());
    socket.once("data", (banner) => {
      resolve(banner.toString("latin1").startsWith("ceph v2"));
      socket.destroy();
    });
    socket.once("close", () => resolve(false));
  });
}
