import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import { hasApt, unpackDebianPackages } from "./debian.ts";
import { DEBIAN_DIRECTORY } from "./paths.ts";

/**
 * Debian's Python with Samba's modules, whose `samba.security.access_check` judges access as Windows does: for tests that hold our
 * answers against it. Unpacked without root; a Python that the machine has of its own is not used, because the modules fit only Debian's.
 *
 * @throws Error that names what to install when there is no apt here
 */
export async function ensureSambaPython(onProgress?: (line: string) => void): Promise<Binaries> {
  if (!hasApt()) throw new Error("there is no apt here to get Samba's Python modules (python3-samba) from");
  const control = onProgress === undefined ? {} : { onProgress };
  const { root, libraryDirectory, libraryPath } = await unpackDebianPackages(
    DEBIAN_DIRECTORY,
    ["python3-samba"],
    control,
  );
  // Of what the machine has already nothing is unpacked.
  const unpacked = join(root, "usr/bin/python3");
  return {
    command: existsSync(unpacked) ? unpacked : "/usr/bin/python3",
    env: {
      PYTHONPATH: join(root, "usr/lib/python3/dist-packages"),
      LD_LIBRARY_PATH: [...libraryPath, join(libraryDirectory, "samba")].join(":"),
    },
  };
}
