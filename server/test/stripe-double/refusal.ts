/** An answer of Stripe that says no, with its status and its words. */
export class Refused extends Error {
  readonly status: number;
  readonly error: { type: string; code?: string; message: string; [name: string]: unknown };

  constructor(status: number, error: Refused["error"]) {
    super(error.message);
    this.status = status;
    this.error = error;
  }
}

export function invalidRequest(code: string, message: string, more: object = {}): Refused {
  return new Refused(400, { type: "invalid_request_error", code, message, ...more });
}

export function missing(id: string): Refused {
  const message = `No such thing: '${id}'`;
  return new Refused(404, { type: "invalid_request_error", code: "resource_missing", message });
}
