/** The part of a token answer (RFC 6749 §5.1) that matters for a machine. */
export interface GrantedToken {
  readonly access_token: string;
  readonly expires_in?: number | undefined;
}

export interface ServiceToken {
  /** A token that is valid for half a minute at least; asks for one at most once at a time. */
  get(): Promise<string>;
  /** Forgets the token, because it was refused. */
  drop(token: string): void;
}

const spareMs = 30_000;
const defaultSeconds = 300;

/** Keeps a token of our own (`client_credentials`) until shortly before it ends. */
export function createServiceToken(request: () => Promise<GrantedToken>): ServiceToken {
  let held: { token: string; staleAt: number } | undefined;
  let asking: Promise<string> | undefined;
  const ask = async () => {
    const { access_token: token, expires_in: seconds = defaultSeconds } = await request();
    held = { token, staleAt: performance.now() + seconds * 1000 - spareMs };
    return token;
  };
  return {
    async get() {
      if (held !== undefined && performance.now() < held.staleAt) return held.token;
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    drop(token) {
      if (held?.token === token) held = undefined;
    },
  };
}
