import { useRouter } from "@tanstack/react-router";
import { Ellipsis } from "lucide-react";

import { Menu } from "../ui/menu.tsx";
import type { Entry } from "./navigation.tsx";

/** The last place of the phone's bar: a menu of what does not fit. While one of it is open, the place says so. */
export function MoreEntries({ entries, className }: { entries: Entry[]; className: string }) {
  const { history } = useRouter();
  const current = entries.find(({ isCurrent }) => isCurrent);
  return (
    <Menu
      label="More"
      placement="top end"
      sections={[
        {
          title: "More",
          entries: entries.map(({ label, icon: Icon, href, isCurrent }) => ({
            id: href,
            label,
            icon: <Icon aria-hidden="true" />,
            isSelected: isCurrent,
            onAction: () => history.push(href),
          })),
        },
      ]}
      className={className}
    >
      <span
        className={`flex flex-col items-center gap-0.5 ${current === undefined ? "" : "text-accent-ink"}`}
      >
        <Ellipsis aria-hidden="true" />
        <span>
          More
          {current !== undefined && <span className="sr-only"> {current.label} is open</span>}
        </span>
      </span>
    </Menu>
  );
}
