import { useRouter } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { NewCustomer } from "@waybill/client";

import { paths } from "../../paths.ts";
import { Forbidden } from "../../shell/forbidden.tsx";
import { LeaveGuard } from "../../shell/leave-guard.tsx";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { toast } from "../../ui/toast.tsx";
import { useOperation } from "../../use-operation.ts";
import { toCustomerDraft, toNewCustomer } from "./customer-draft.ts";
import { CustomerFields } from "./customer-fields.tsx";

export function Page() {
  const { slug, can } = useTenant();
  const { history } = useRouter();
  const [draft, setDraft] = useState(empty);
  const isSaved = useRef(false);
  const create = useOperation("createCustomer", (client, customer: NewCustomer, options) =>
    client.createCustomer(customer, options),
  );
  if (!can("customers:write")) return <Forbidden title="New customer" />;
  const submit = () =>
    create.mutate(toNewCustomer(draft), {
      onSuccess: (customer) => {
        isSaved.current = true;
        toast({ tone: "success", title: `${customer.company ?? customer.name} added` });
        history.push(paths.customer(slug, customer.id));
      },
    });
  return (
    <>
      <PageHeader
        title="New customer"
        parent={{ label: "Customers", href: paths.customers(slug) }}
      />
      <LeaveGuard
        title="Leave without saving?"
        isNeeded={() => draft !== empty && !isSaved.current}
      />
      <Form error={create.error} onSubmit={submit} className="flex max-w-3xl flex-col gap-4">
        <CustomerFields draft={draft} onChange={setDraft} />
        <div>
          <Button variant="primary" type="submit" isPending={create.isPending}>
            Add customer
          </Button>
        </div>
      </Form>
    </>
  );
}

const empty = toCustomerDraft(null);
