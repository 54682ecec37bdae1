import { paths } from "../../paths.ts";
import { useTenant } from "../../tenant.ts";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toSearch, type OrderSearch } from "./order-search.ts";

/** An address may be old or mistyped: what of it still has a meaning is shown, and what has none is named. */
export function DroppedNotice({ names, search }: { names: string[]; search: OrderSearch }) {
  const { slug } = useTenant();
  if (names.length === 0) return null;
  return (
    <Notice
      tone="warning"
      action={<Link href={paths.orders(slug, toSearch(search))}>Tidy the address</Link>}
    >
      The address holds something that has no meaning here, and it was left out: {names.join(", ")}.
    </Notice>
  );
}
