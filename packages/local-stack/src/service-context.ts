import type { PortBook } from "./ports.ts";
import type { StackProcess } from "./supervisor.ts";

/** `durable` keeps every acknowledged write through a power cut; `fast` trades that for speed and is for tests. */
export type Durability = "durable" | "fast";

export type PortName =
  | "mariadb"
  | "redis"
  | "dns"
  | "powerdnsApi"
  | "outsideDns"
  | "outsideDnsApi"
  | "scaikey"
  | "smtp"
  | "mail"
  | "s3"
  | "cephMonitor"
  | "api";

/** What a service gets to start with. It returns its addresses; stopping is the stack's business. */
export interface ServiceContext {
  /** Private to the service, exists, readable by nobody else. */
  directory: string;
  durability: Durability;
  ports: PortBook;
  onProgress: (line: string) => void;
  /** Aborted when the stack is given up while it starts. */
  signal: AbortSignal;
  /**
   * Starts a child that the stack watches, reports when it crashes and stops at the end; resolves once it serves. A service
   * of several stops them in the reverse order.
   */
  supervise: (process: StackProcess) => Promise<void>;
}
