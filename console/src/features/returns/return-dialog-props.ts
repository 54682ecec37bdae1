import type { Return } from "@waybill/client";

export interface ReturnDialogProps {
  found: Return;
  onClose: () => void;
}
