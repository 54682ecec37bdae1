import { Pencil } from "lucide-react";
import { useState } from "react";
import type { Order } from "@waybill/client";

import { IconButton } from "../../../ui/icon-button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { isSameAddress } from "../../addresses/address-draft.ts";
import { AddressLines } from "../../addresses/address-lines.tsx";
import { AddressDialog } from "./address-dialog.tsx";
import { canEditAddresses } from "./can-edit.ts";

export function AddressPanels({ order }: { order: Order }) {
  const [edited, setEdited] = useState<"shippingAddress" | "billingAddress">();
  const { shippingAddress, billingAddress } = order;
  const isEditable = canEditAddresses(order);
  const edit = (field: "shippingAddress" | "billingAddress", label: string) =>
    isEditable && <IconButton label={label} icon={<Pencil />} onPress={() => setEdited(field)} />;
  return (
    <>
      <Panel title="Ship to" action={edit("shippingAddress", "Edit the shipping address")}>
        <AddressLines address={shippingAddress} />
      </Panel>
      <Panel title="Bill to" action={edit("billingAddress", "Edit the billing address")}>
        {billingAddress !== null && isSameAddress(billingAddress, shippingAddress) ? (
          <p className="text-muted">Same as the shipping address</p>
        ) : (
          <AddressLines address={billingAddress} />
        )}
      </Panel>
      {edited !== undefined && (
        <AddressDialog order={order} field={edited} onClose={() => setEdited(undefined)} />
      )}
    </>
  );
}
