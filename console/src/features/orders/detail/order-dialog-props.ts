import type { Order } from "@waybill/client";

export interface OrderDialogProps {
  order: Order;
  onClose: () => void;
}
