/**
 * What can be allowed or denied on a share, folder or file. On the wire a set of permissions is an array of these names;
 * in the database and in the evaluation it is the sum of their bits.
 */
export const permissionBits = {
  read: 1,
  write: 2,
  delete: 4,
  create: 8,
  share: 16,
  managePermissions: 32,
} as const;

export type Permission = keyof typeof permissionBits;

export const allPermissions = 63;

export const permissionNames = Object.keys(permissionBits).filter((name): name is Permission => name in permissionBits);

/** The names of a set of bits, in the order of the bits. */
export function namesOfPermissions(bits: number): Permission[] {
  return permissionNames.filter((name) => (bits & permissionBits[name]) !== 0);
}

/** Strongest first. */
export const shareRoles = ["owner", "admin", "contributor", "reader"] as const;
export type ShareRole = (typeof shareRoles)[number];

/** What each share role allows in the whole share. Owner and admin differ only in who may transfer or delete the share. */
export const permissionsOfRole: Readonly<Record<ShareRole, number>> = {
  owner: allPermissions,
  admin: allPermissions,
  contributor: permissionBits.read | permissionBits.write | permissionBits.delete | permissionBits.create,
  reader: permissionBits.read,
};
