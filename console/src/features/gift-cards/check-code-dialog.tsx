import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import type { GiftCardLookup } from "@waybill/client";

import { paths } from "../../paths.ts";
import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { useOperation } from "../../use-operation.ts";
import { CodeField, wrongCode } from "./code-field.tsx";

/** A customer reads a code out, and the desk says what is left. */
export function CheckCodeDialog({ onClose }: { onClose: () => void }) {
  const { slug } = useTenant();
  const { history } = useRouter();
  const [code, setCode] = useState("");
  const find = useOperation("findGiftCard", (client, lookup: GiftCardLookup, options) =>
    client.findGiftCard(lookup, options),
  );
  const wrong = wrongCode(find.error);
  const submit = () =>
    find.mutate(
      { code },
      { onSuccess: (giftCard) => history.push(paths.giftCard(slug, giftCard.id)) },
    );
  return (
    <Dialog
      title="Check a code"
      description="Shows the gift card, and what is left on it."
      isOpen
      onClose={onClose}
      width="sm"
    >
      <Form error={wrong === undefined ? find.error : null} onSubmit={submit}>
        <CodeField
          name="/code"
          autoFocus
          errorMessage={wrong}
          value={code}
          onChange={(written) => {
            find.reset();
            setCode(written);
          }}
        />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" isPending={find.isPending}>
            Check
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
