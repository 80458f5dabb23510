import { router } from "../../../trpc/init.ts";
import { deleteGroupQuota, exemptGroup, getGroupQuota, listGroupQuotas, setGroupQuota } from "./group-quota.ts";
import { getPartnerQuota, setPartnerQuota } from "./partner-quota.ts";
import { deleteShareQuota, exemptShare, getShareQuota, setShareQuota } from "./share-quota.ts";
import {
  deleteTenantQuota,
  getOwnTenantQuota,
  getTenantQuota,
  setOwnTenantQuota,
  setTenantQuota,
} from "./tenant-quota.ts";
import { getGroupUsage, getShareUsage, getTenantUsage, getUserUsage, listUserUsage } from "./usage.ts";
import { deleteUserQuota, exemptUser, getUserQuota, listUserQuotas, setUserQuota } from "./user-quota.ts";

export { getOwnQuota } from "./get-own-quota.ts";

export const quotasRouter = router({
  getOwnTenant: getOwnTenantQuota,
  setOwnTenant: setOwnTenantQuota,
  getTenant: getTenantQuota,
  setTenant: setTenantQuota,
  deleteTenant: deleteTenantQuota,
  getPartner: getPartnerQuota,
  setPartner: setPartnerQuota,
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
  getShare: getShareQuota,
  setShare: setShareQuota,
  deleteShare: deleteShareQuota,
  exemptShare,
  getTenantUsage,
  listUserUsage,
  getUserUsage,
  getGroupUsage,
  getShareUsage,
});
