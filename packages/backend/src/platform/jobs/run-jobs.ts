import { Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import type { Log } from "../log.ts";

export interface Job {
  readonly everySeconds: number;
  /** Idempotent. What it resolves to goes into the log; undefined if there was nothing to do. */
  readonly run: () => Promise<unknown>;
}

export interface RunningJobs {
  /** Lets running jobs finish. */
  close(): Promise<void>;
}

const queueName = "scai-jobs";

/** Runs jobs on a schedule: each is due once in its period, whatever the number of workers, and one of them takes it. */
export async function runJobs(redisUrl: string, log: Log, jobs: Readonly<Record<string, Job>>): Promise<RunningJobs> {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
  connection.on("error", (err) => log.warn({ err: err.message }, "redis"));
  const queue = new Queue(queueName, { connection });
  for (const [name, job] of Object.entries(jobs)) {
    const options = { removeOnComplete: true, removeOnFail: 100 };
    await queue.upsertJobScheduler(name, { every: job.everySeconds * 1000 }, { name, opts: options });
  }
  const worker = new Worker(
    queueName,
    async ({ name }) => {
      const result = await jobs[name]?.run();
      log[result === undefined ? "debug" : "info"]({ job: name, result }, "job done");
    },
    { connection, concurrency: 4 },
  );
  worker.on("failed", (job, err) => log.error({ job: job?.name, err }, "job failed"));
  worker.on("error", (err) => log.warn({ err: err.message }, "worker"));
  return {
    async close() {
      await worker.close();
      await queue.close();
      connection.disconnect();
    },
  };
}
