import { useRouter } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { NewProduct } from "@waybill/client";

import { paths } from "../../paths.ts";
import { Forbidden } from "../../shell/forbidden.tsx";
import { LeaveGuard } from "../../shell/leave-guard.tsx";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { toast } from "../../ui/toast.tsx";
import { useOperation } from "../../use-operation.ts";
import { toNewProduct, toProductDraft } from "./product-draft.ts";
import { ProductFields } from "./product-fields.tsx";

export function Page() {
  const { slug, can, currency } = useTenant();
  const { history } = useRouter();
  const [empty] = useState(() => toProductDraft(null, currency));
  const [draft, setDraft] = useState(empty);
  const isSaved = useRef(false);
  const create = useOperation("createProduct", (client, product: NewProduct, options) =>
    client.createProduct(product, options),
  );
  if (!can("products:write")) return <Forbidden title="New product" />;
  const submit = () =>
    create.mutate(toNewProduct(draft), {
      onSuccess: (product) => {
        isSaved.current = true;
        toast({ tone: "success", title: `${product.title} added`, detail: "It has no stock yet." });
        history.push(paths.product(slug, product.id));
      },
    });
  return (
    <>
      <PageHeader title="New product" parent={{ label: "Products", href: paths.products(slug) }} />
      <LeaveGuard
        title="Leave without saving?"
        isNeeded={() => draft !== empty && !isSaved.current}
      />
      <Form error={create.error} onSubmit={submit} className="flex max-w-3xl flex-col gap-4">
        <ProductFields draft={draft} onChange={setDraft} />
        <div>
          <Button variant="primary" type="submit" isPending={create.isPending}>
            Add product
          </Button>
        </div>
      </Form>
    </>
  );
}
