export {
  type Changed,
  createScaiKeyAdmin,
  type ScaiKeyAdmin,
  type ScaiKeyAdminOptions,
  type ScaiKeyPage,
} from "./scaikey-admin.ts";
export {
  ScaiKeyGroup,
  type ScaiKeyList,
  ScaiKeyMember,
  type ScaiKeyNamed,
  type ScaiKeyObjects,
  ScaiKeyPartner,
  ScaiKeyTenant,
  ScaiKeyTime,
  ScaiKeyUser,
  type ScaiKeyValues,
} from "./scaikey-objects.ts";
