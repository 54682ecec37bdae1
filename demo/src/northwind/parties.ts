import type { Address, NewCustomer, NewMember, NewShippingMethod } from "@waybill/client";
import { countryCode } from "./countries.ts";
import { dollars, hundredths } from "./money.ts";
import { readRows } from "./read-rows.ts";

/** The 91 customers, by the data's own five letters. */
export async function readCustomers(): Promise<(NewCustomer & { externalId: string })[]> {
  const rows = await readRows("customers", [
    ...(["customer_id", "company_name", "contact_name", "phone"] as const),
    ...(["address", "city", "region", "postal_code", "country"] as const),
  ]);
  return rows.map((row) => ({
    externalId: row.customer_id,
    name: row.contact_name,
    company: row.company_name,
    phone: row.phone || null,
    address: addressOf(row),
  }));
}

interface AddressColumns {
  address: string;
  city: string;
  region: string;
  postal_code: string;
  country: string;
}

export function addressOf(row: AddressColumns): Address {
  return {
    line1: row.address,
    city: row.city,
    region: row.region || null,
    postalCode: row.postal_code || null,
    country: countryCode(row.country),
  };
}

/** The nine employees. The data has no email addresses, so they are made up. */
export async function readEmployees(): Promise<Map<string, NewMember>> {
  const rows = await readRows("employees", ["employee_id", "first_name", "last_name", "title"]);
  return new Map(
    rows.map(({ employee_id: id, first_name: first, last_name: last, title }) => [
      id,
      {
        name: `${first} ${last}`,
        email: `${first}.${last}@northwind.example`.toLowerCase(),
        role: /^(Vice President|Sales Manager)/.test(title) ? "manager" : "agent",
      },
    ]),
  );
}

/** The shippers, each at the mean freight of its orders; those without one at the mean of all. */
export async function readShippers(
  orders: readonly { ship_via: string; freight: string }[],
): Promise<Map<string, NewShippingMethod & { carrier: string }>> {
  const rows = await readRows("shippers", ["shipper_id", "company_name"]);
  return new Map(
    rows.map(({ shipper_id: id, company_name: name }) => {
      const own = orders.filter((order) => order.ship_via === id);
      const freights = (own.length > 0 ? own : orders).map(({ freight }) => hundredths(freight));
      const mean = freights.reduce((sum, freight) => sum + freight, 0) / freights.length;
      return [id, { name, carrier: name, price: dollars(Math.round(mean)) }];
    }),
  );
}
