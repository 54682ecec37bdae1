import { notify, type Hooks } from "./hooks.ts";

/** Several hooks as one: each is called, in the given order. */
export function allHooks(...hooks: readonly Hooks[]): Hooks {
  return {
    onRequest(attempt) {
      for (const hook of hooks) hook.onRequest?.(attempt);
    },
    // One that fails must not keep the next from hearing of it.
    onResponse(attempt, response) {
      for (const hook of hooks) notify(() => hook.onResponse?.(attempt, response));
    },
    onRetry(attempt, retry) {
      for (const hook of hooks) notify(() => hook.onRetry?.(attempt, retry));
    },
    onError(error, attempt) {
      for (const hook of hooks) notify(() => hook.onError?.(error, attempt));
    },
  };
}
