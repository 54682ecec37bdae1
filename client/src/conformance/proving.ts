import { claim, claimEqual, rejection } from "./claim.ts";
import { clientOf, newOrder, orderId } from "./clients.ts";
import { refusal, type Conformance } from "./stage.ts";

/** Gives `token-1`, `token-2` and so on, a moment later. */
function countingSource() {
  const refused: (string | undefined)[] = [];
  const token = async (rejected?: string): Promise<string> => {
    const name = `token-${refused.push(rejected)}`;
    await new Promise((resolve) => setTimeout(resolve, 1));
    return name;
  };
  return { token, refused };
}

export const proving: readonly Conformance[] = [
  {
    name: "50 concurrent calls that are answered 401 cause exactly one refresh, and all succeed",
    async run(stage) {
      await stage.play({ accepts: "token-1" });
      const { token, refused } = countingSource();
      const client = clientOf(stage, { auth: { token } });
      await client.getOrder(orderId);
      await stage.play({ accepts: "token-2" });
      await Promise.all(Array.from({ length: 50 }, () => client.getOrder(orderId)));
      claimEqual(refused, [null, "token-1"], "what the source was told");
    },
  },
  {
    name: "a mutation keeps its key when it proves itself anew",
    async run(stage) {
      await stage.play(refusal(401, "unauthenticated"), "place");
      await clientOf(stage, { auth: countingSource() }).placeOrder(newOrder);
      const keys = (await stage.received()).map(({ headers }) => headers["idempotency-key"]);
      claimEqual([keys.length, new Set(keys).size], [2, 1], "keys");
    },
  },
  {
    name: "a new token that is refused as well ends the call",
    async run(stage) {
      await stage.play(refusal(401, "unauthenticated"));
      const failed = await rejection(clientOf(stage, { auth: countingSource() }).getOrder(orderId));
      claimEqual([failed["status"], (await stage.received()).length], [401, 2], "the outcome");
    },
  },
  {
    name: "a refresh that fails rejects every waiting call with its cause, and the next call asks again",
    async run(stage) {
      await stage.play({ accepts: "token" });
      let isDown = true;
      const cause = new Error("the provider is down");
      const token = async () => {
        if (isDown) throw cause;
        return "token";
      };
      const client = clientOf(stage, { auth: { token } });
      const failures = await Promise.all(
        Array.from({ length: 10 }, () => rejection(client.getOrder(orderId))),
      );
      for (const failure of failures) {
        claimEqual(failure["kind"], "credential", "kind");
        claim(failure["cause"] === cause, "the cause is handed on");
      }
      isDown = false;
      await client.getOrder(orderId);
    },
  },
];
