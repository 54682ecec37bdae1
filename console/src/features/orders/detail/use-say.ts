import { useQuery } from "@tanstack/react-query";

import { formatDate } from "../../../format/date.ts";
import { formatMoney } from "../../../format/money.ts";
import { useTenant } from "../../../tenant.ts";
import { membersQuery } from "../orders-query.ts";
import type { Say } from "./history-words.ts";
import { subStatusesQuery } from "./order-queries.ts";

/** The tenant's way to say amounts, times and names. */
export function useSay(currency: string): Say {
  const tenant = useTenant();
  const members = useQuery(membersQuery(tenant)).data?.items ?? [];
  const subStatuses = useQuery(subStatusesQuery(tenant)).data?.items ?? [];
  const { locale, zone } = tenant;
  return {
    money: (amount) => formatMoney({ amount, currency }, locale),
    time: (timestamp) => formatDate(timestamp, "dayAndTime", locale, zone),
    name: (id) =>
      members.find((member) => member.id === id)?.name ??
      subStatuses.find((subStatus) => subStatus.id === id)?.label,
  };
}
