/** Gives an access token: a new one when told which one the service has refused. */
export type GetToken = (refused?: string) => string | Promise<string>;

/** Asks a source once for many callers, and again only when the token they all hold was refused. */
export function tokenSource(getToken: GetToken): {
  get(): Promise<string>;
  refuse(token: string): void;
} {
  let current: Promise<string> | undefined;
  let held: string | undefined;
  let refused: string | undefined;

  async function ask(): Promise<string> {
    try {
      // Called later, so that a source which throws at once finds `current` already set.
      const token = await Promise.resolve(refused).then(getToken);
      held = token;
      return token;
    } catch (error) {
      // The calls that wait now fail with the cause; the next one asks again.
      current = undefined;
      throw error;
    }
  }

  return {
    get: () => (current ??= ask()),
    refuse(token) {
      // Of many calls refused together the first starts the refresh; for the others the token is already another.
      if (token !== held) return;
      refused = token;
      held = current = undefined;
    },
  };
}
