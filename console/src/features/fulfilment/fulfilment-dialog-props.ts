import type { FulfilmentOrder } from "@waybill/client";

export interface FulfilmentDialogProps {
  fulfilmentOrder: FulfilmentOrder;
  onClose: () => void;
}
