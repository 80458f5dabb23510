// RFC 8176 names methods of authentication; those that prove a factor, by what kind of factor that is. `geo`, `rba`, `user`, `wia` and
// `mca` prove none: where somebody is, how likely it is them, that anybody is there, that a machine is theirs, and how many channels.
const factors = {
  knowledge: ["pwd", "pin", "kba"],
  possession: ["otp", "sms", "tel", "hwk", "swk", "pop", "sc"],
  inherence: ["fpt", "face", "iris", "retina", "vbm"],
} as const;

/** What an installation takes for a sign-in with more than one factor. */
export interface MultiFactorRules {
  /** Words of `amr` each of which is enough. */
  readonly methods: readonly string[];
  /** Values of `acr` each of which is enough. */
  readonly contexts: readonly string[];
  /** Whether methods of two kinds of factors are enough together. */
  readonly combinesKinds: boolean;
}

/** The contexts are those that are multi-factor by definition: of REFEDS, of OpenID's PAPE, and of NIST SP 800-63 from level 2. */
export const multiFactorRules: MultiFactorRules = {
  methods: ["mfa"],
  contexts: [
    "https://refeds.org/profile/mfa",
    "http://schemas.openid.net/pape/policies/2007/06/multi-factor",
    "http://idmanagement.gov/ns/assurance/aal/2",
    "http://idmanagement.gov/ns/assurance/aal/3",
  ],
  combinesKinds: true,
};

/**
 * Whether a token says that its user signed in with more than one factor: `amr` has a word that is enough, or methods of two kinds of
 * factors (a password and a PIN are one), or `acr` names a context that is multi-factor. Words that the rules do not know count for nothing.
 */
export function isMultiFactor(
  methods: readonly string[],
  context: string | undefined,
  rules: MultiFactorRules = multiFactorRules,
): boolean {
  if (rules.methods.some((method) => methods.includes(method))) return true;
  if (context !== undefined && rules.contexts.includes(context)) return true;
  const proved = Object.values(factors).filter((kind) => kind.some((method) => methods.includes(method)));
  return rules.combinesKinds && proved.length > 1;
}
