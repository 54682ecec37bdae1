import type { CreateSubStatusRequest, SubStatus } from "@waybill/contract";
import type { Work } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { duplicateLabel, presentSubStatus } from "./sub-status.ts";
import { insertSubStatus } from "./sub-status-store.ts";

/** @throws duplicate */
export async function createSubStatus(
  { body }: Pick<CreateSubStatusRequest, "body">,
  { tx, now }: Pick<Work, "tx" | "now">,
): Promise<SubStatus> {
  const { color = "gray" } = body;
  const row = await insertSubStatus(tx, newId(), { ...body, color }, now);
  if (!row) throw duplicateLabel();
  return presentSubStatus(row);
}
