/** Why a webhook cannot be applied, for a person; nothing that it says of the customer. */
export class WebhookFault extends Error {
  /** Whether trying again is in vain. */
  readonly isFinal: boolean;
  /** What becomes of it in the end. */
  readonly end: "dead" | "ignored";

  constructor(
    message: string,
    { isFinal = false, end = "dead" }: { isFinal?: boolean; end?: "dead" | "ignored" } = {},
  ) {
    super(message);
    this.isFinal = isFinal;
    this.end = end;
  }
}
