import { join } from "node:path";

const CHECKOUT = join(import.meta.dirname, "../../..");

/** Everything the commands keep on disk: toolchain, unpacked Debian packages, stacks. Ignored by git. */
export const STACK_HOME: string = join(CHECKOUT, ".stack");

/** Unpacked Debian packages, shared by every stack of this checkout. */
export const DEBIAN_DIRECTORY: string = join(STACK_HOME, "debian");

/** The stacks of `npm start`: blobs on disk, and blobs in S3. Apart, because a database knows only its own blobs. */
export const DEV_DIRECTORIES: { disk: string; s3: string } = {
  disk: join(STACK_HOME, "dev"),
  s3: join(STACK_HOME, "dev-s3"),
};
