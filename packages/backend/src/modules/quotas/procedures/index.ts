import { router } from "../../../trpc/init.ts";
import { explainShareQuota, explainUserQuota } from "./effective-quota.ts";
import { deleteGroupQuota, exemptGroup, getGroupQuota, listGroupQuotas, setGroupQuota } from "./group-quota.ts";
import {
  deletePartnerQuota,
  exemptPartner,
  getOwnPartnerQuota,
  getPartnerQuota,
  setOwnPartnerQuota,
  setPartnerQuota,
} from "./partner-quota.ts";
import { deleteShareQuota, exemptShare, getShareQuota, listShareQuotas, setShareQuota } from "./share-quota.ts";
import {
  deleteTenantQuota,
  exemptTenant,
  getOwnTenantQuota,
  getTenantQuota,
  setOwnTenantQuota,
  setTenantQuota,
} from "./tenant-quota.ts";
import {
  getGroupUsage,
  getPartnerUsage,
  getShareUsage,
  getTenantUsage,
  getTenantUsageOf,
  getUserUsage,
  listGroupUsage,
  listShareUsage,
  listUserUsage,
} from "./usage.ts";
import { deleteUserQuota, exemptUser, getUserQuota, listUserQuotas, setUserQuota } from "./user-quota.ts";

export { getOwnQuota } from "./get-own-quota.ts";

export const quotasRouter = router({
  getOwnTenant: getOwnTenantQuota,
  setOwnTenant: setOwnTenantQuota,
  getTenant: getTenantQuota,
  setTenant: setTenantQuota,
  deleteTenant: deleteTenantQuota,
  exemptTenant,
  getOwnPartner: getOwnPartnerQuota,
  setOwnPartner: setOwnPartnerQuota,
  getPartner: getPartnerQuota,
  setPartner: setPartnerQuota,
  deletePartner: deletePartnerQuota,
  exemptPartner,
  listUsers: listUserQuotas,
  getUser: getUserQuota,
  setUser: setUserQuota,
  deleteUser: deleteUserQuota,
  exemptUser,
  listGroups: listGroupQuotas,
  getGroup: getGroupQuota,
  setGroup: setGroupQuota,
  deleteGroup: deleteGroupQuota,
  exemptGroup,
  listShares: listShareQuotas,
  getShare: getShareQuota,
  setShare: setShareQuota,
  deleteShare: deleteShareQuota,
  exemptShare,
  explainShare: explainShareQuota,
  explainUser: explainUserQuota,
  getTenantUsage,
  getTenantUsageOf,
  getPartnerUsage,
  listUserUsage,
  listGroupUsage,
  listShareUsage,
  getUserUsage,
  getGroupUsage,
  getShareUsage,
});
