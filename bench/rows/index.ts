import type { Row } from "../harness/row.ts";
import { growth } from "./growth.ts";
import { p1 } from "./p1.ts";
import { p1b } from "./p1b.ts";
import { p2 } from "./p2.ts";
import { p2b } from "./p2b.ts";
import { p3 } from "./p3.ts";
import { p4 } from "./p4.ts";
import { p5 } from "./p5.ts";
import { p5Credentials } from "./p5-credentials.ts";
import { p6 } from "./p6.ts";
import { p7 } from "./p7.ts";
import { p8 } from "./p8.ts";
import { p8b } from "./p8b.ts";
import { p8c } from "./p8c.ts";
import { p9 } from "./p9.ts";
import { p10 } from "./p10.ts";
import { p13 } from "./p13.ts";
import { p16 } from "./p16.ts";
import { sdkCalls } from "./sdk-calls.ts";
import { sdkMemory } from "./sdk-memory.ts";
import { sdkTransfer } from "./sdk-transfer.ts";
import { tallFolder } from "./tall-folder.ts";
import { uploadMemory } from "./upload-memory.ts";

/** In the order of the table; the one that needs S3 comes last, because it needs a stack of its own. */
export const rows: readonly Row[] = [
  p1,
  p2,
  p2b,
  p3,
  p4,
  p5,
  p5Credentials,
  p6,
  p7,
  p8,
  p8b,
  p8c,
  p9,
  p10,
  p13,
  p16,
  sdkCalls,
  sdkTransfer,
  sdkMemory,
  growth,
  tallFolder,
  uploadMemory,
  p1b,
];
