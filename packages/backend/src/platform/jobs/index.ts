export { type Job, type RunningJobs, runJobs } from "./run-jobs.ts";
