import { useEffect, useRef } from "react";

/** Tabs that are addresses: each is a link, so each opens in a new window and comes back with "back". */
export interface LinkTab {
  label: string;
  href: string;
  isCurrent: boolean;
}

export function LinkTabs({ label, tabs }: { label: string; tabs: LinkTab[] }) {
  const nav = useRef<HTMLElement>(null);
  const current = tabs.find(({ isCurrent }) => isCurrent)?.href;
  useEffect(() => {
    const tab = nav.current?.querySelector<HTMLElement>("[aria-current]");
    // On a phone not all of them fit; the page itself must not move.
    if (nav.current && tab) nav.current.scrollLeft = tab.offsetLeft - nav.current.clientWidth / 3;
  }, [current]);
  return (
    <nav
      ref={nav}
      aria-label={label}
      className="relative -mx-4 overflow-x-auto px-4 [scrollbar-width:none] sm:mx-0 sm:px-0"
    >
      <ul className="flex w-max gap-1">
        {tabs.map((tab) => (
          <li key={tab.label}>
            <a
              href={tab.href}
              aria-current={tab.isCurrent ? "page" : undefined}
              className="flex h-8 items-center rounded-md px-3 text-base text-muted -outline-offset-2 hover:bg-hover hover:text-ink aria-[current]:bg-sunken aria-[current]:font-medium aria-[current]:text-ink"
            >
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
