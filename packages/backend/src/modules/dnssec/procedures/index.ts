import { router } from "../../../trpc/init.ts";
import {
  confirmZoneDs,
  disableZoneDnssec,
  enableZoneDnssec,
  getDnssec,
  rotateZoneKsk,
  rotateZoneZsk,
  setZoneDsWithdrawal,
} from "./dnssec.ts";

export const dnssecRouter = router({
  get: getDnssec,
  enable: enableZoneDnssec,
  disable: disableZoneDnssec,
  rotateZsk: rotateZoneZsk,
  rotateKsk: rotateZoneKsk,
  confirmDs: confirmZoneDs,
  setDsWithdrawal: setZoneDsWithdrawal,
});
