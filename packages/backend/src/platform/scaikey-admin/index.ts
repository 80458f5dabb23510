export {
  createScaiKeyAdmin,
  type ScaiKeyAdmin,
  type ScaiKeyAdminOptions,
  type ScaiKeyPage,
  type ScaiKeyUserChange,
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
} from "./scaikey-objects.ts";
