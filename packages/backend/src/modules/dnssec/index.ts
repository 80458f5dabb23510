export { keepDnssec } from "./jobs/keep-dnssec.ts";
