export function processIdentity(pid: number): string | undefined;
export function lockHolder(path: string): number | undefined;
export function tryLock(path: string): { release: () => void } | { heldBy: number };
export function lock(path: string, onWait?: (pid: number) => void, signal?: AbortSignal): Promise<() => void>;
