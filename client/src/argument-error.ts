/** The caller passed something that cannot be sent. Thrown before anything leaves. */
export class ArgumentError extends TypeError {
  override readonly name = "ArgumentError";
  /** Which argument, as in `orderId` or `baseUrl`. */
  declare readonly argument: string;

  constructor(argument: string, expected: string) {
    super(`${argument} must be ${expected}`);
    this.argument = argument;
  }
}

/** Refuses an argument that is not what is expected. Its value is left out: it may be a secret. */
export function mustBe(isRight: boolean, argument: string, expected: string): asserts isRight {
  if (!isRight) throw new ArgumentError(argument, expected);
}
