import { expect, test } from "vitest";

import { ApiError } from "./api-error.ts";
import { isTransient } from "./retry-decision.ts";
import { TransportError } from "./transport-error.ts";

function problem(status: number, retryable: boolean): ApiError {
  const members = { type: "", title: "", detail: "", code: "conflict", requestId: "" } as const;
  return new ApiError({ ...members, status, retryable }, status, new Headers());
}

test.each([408, 425, 429, 500, 502, 503, 504])("status %i is asked again", (status) => {
  expect(isTransient(problem(status, false))).toBe(true);
  expect(isTransient(new TransportError("decode", "a proxy's page", { status }))).toBe(true);
});

test.each([400, 401, 403, 404, 412, 413, 415, 422, 428, 501, 505])(
  "status %i is final",
  (status) => {
    expect(isTransient(problem(status, true))).toBe(false);
  },
);

test("a conflict is asked again only when the service says that only time is missing", () => {
  expect(isTransient(problem(409, true))).toBe(true);
  expect(isTransient(problem(409, false))).toBe(false);
});

test("a lost connection is asked again; what the caller ended, and what cannot be read, is not", () => {
  expect(isTransient(new TransportError("network", ""))).toBe(true);
  expect(isTransient(new TransportError("timeout", ""))).toBe(false);
  expect(isTransient(new TransportError("aborted", ""))).toBe(false);
  expect(isTransient(new TransportError("credential", ""))).toBe(false);
  expect(isTransient(new TransportError("decode", "", { status: 200 }))).toBe(false);
});

test("a bug is never asked again", () => {
  expect(isTransient(new TypeError("x is not a function"))).toBe(false);
});
