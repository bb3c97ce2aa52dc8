/** As much of firebase.json as is changed here; the rest is handed on as it stands. */
export interface FirebaseConfig {
  readonly hosting: {
    readonly public: string;
    readonly headers?: readonly HeaderRule[];
    readonly [other: string]: unknown;
  };
  readonly [other: string]: unknown;
}

interface HeaderRule {
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly [other: string]: unknown;
}

/**
 * firebase.json for this machine: the project's own, so that headers and rewrites are tried as they
 * will be in production. Only three things differ: the folder that is served, the emulators' ports,
 * and their addresses as places that the page may connect to.
 */
export function localConfig(
  config: FirebaseConfig,
  local: {
    readonly publicFolder: string;
    readonly emulators: Readonly<Record<string, unknown>>;
    readonly mayConnectTo: readonly string[];
  },
): object {
  return {
    hosting: {
      ...config.hosting,
      public: local.publicFolder,
      headers: config.hosting.headers?.map((rule) => ({
        ...rule,
        headers: rule.headers.map(({ key, value }) => ({
          key,
          value:
            key.toLowerCase() === 'content-security-policy'
              ? allowConnections(value, local.mayConnectTo)
              : value,
        })),
      })),
    },
    emulators: local.emulators,
  };
}

/** Adds origins to a policy's connect-src, which without one of its own is what default-src says. */
export function allowConnections(policy: string, origins: readonly string[]): string {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '');
  const sourcesOf = (name: string): readonly string[] | undefined =>
    directives.map((directive) => directive.split(/\s+/)).find(([first]) => first === name);
  const [, ...sources] = sourcesOf('connect-src') ?? sourcesOf('default-src') ?? ['', '*'];
  // Beside an origin 'none' means nothing, and browsers complain about it.
  const allowed = [...sources.filter((source) => source !== "'none'"), ...origins];
  return [
    ...directives.filter((directive) => !/^connect-src(\s|$)/.test(directive)),
    `connect-src ${allowed.join(' ')}`,
  ].join('; ');
}
