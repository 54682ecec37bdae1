import { bearer, type Proof } from "./bearer.ts";
import { TransportError } from "./transport-error.ts";

/** Gives an access token: a new one when told which one the service has refused. */
export type GetToken = (refused?: string) => string | Promise<string>;

/** Asks a source once for many callers, and again only when the token they all hold was refused. */
export function tokenCredential(getToken: GetToken): {
  header(): Promise<Proof>;
  refuse(proof: Proof | undefined): void;
} {
  let current: Promise<Proof> | undefined;
  let held: Proof | undefined;
  // Asked for another one, the source is told this one: by then it has been refused.
  let token: string | undefined;

  async function ask(): Promise<Proof> {
    try {
      // Called later, so that a source which throws at once finds `current` already set.
      const given = await Promise.resolve(token).then(getToken);
      held = bearer(given);
      token = given;
      return held;
    } catch (cause) {
      // The calls that wait now fail with the cause; the next one asks again.
      current = undefined;
      throw new TransportError("credential", "No token to send", { cause });
    }
  }

  return {
    header: () => (current ??= ask()),
    refuse(proof) {
      // Of many calls refused together the first starts the refresh; the others held the same, and find it gone.
      if (proof === held) held = current = undefined;
    },
  };
}
