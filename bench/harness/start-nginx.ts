import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureDebianBinary } from "@scai/local-stack";
import { freePort } from "./free-port.ts";
import type { Bench } from "./open-bench.ts";

/** An nginx that serves a directory with sendfile, as a production one would. Resolves with its address. */
export async function startNginx(bench: Bench, root: string): Promise<string> {
  const nginx = await ensureDebianBinary("nginx", ["nginx-core"], (line) => console.error(`[bench] ${line} …`));
  const directory = join(bench.stack.directory, "nginx");
  mkdirSync(directory, { recursive: true });
  const port = await freePort();
  const config = join(directory, "nginx.conf");
  writeFileSync(config, configuration(port, root, directory));
  const url = `http://127.0.0.1:${port}`;
  await bench.stack.startApplication({
    name: "nginx",
    command: nginx.command,
    args: ["-p", directory, "-c", config, "-e", join(directory, "error.log")],
    env: { ...process.env, ...nginx.env },
    isReady: async () => (await fetch(url)).status < 500,
  });
  return url;
}

function configuration(port: number, root: string, directory: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(directory, name)};`,
  );
  return `daemon off;
worker_processes 1;
pid ${join(directory, "nginx.pid")};
${process.getuid?.() === 0 ? "user root;" : ""}
events {}
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${temporary.join(" ")}
  server { listen 127.0.0.1:${port}; root ${root}; }
}
`;
}
