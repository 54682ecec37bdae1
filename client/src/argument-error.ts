/** The caller passed something that cannot be sent. Thrown before anything leaves. */
export class ArgumentError extends TypeError {
  override readonly name = "ArgumentError";
  /** Which argument, as in `orderId` or `baseUrl`. */
  readonly argument: string;

  constructor(argument: string, reason: string) {
    super(`${argument} ${reason}`);
    this.argument = argument;
  }
}
