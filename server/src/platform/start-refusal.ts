/** Waybill cannot start for a reason that whoever starts it can mend: the message is for them, a stack would hide it. */
export class StartRefusal extends Error {
  override name = "StartRefusal";
}
