import type { AnyRouter } from "@tanstack/react-router";

/**
 * Lets every plain anchor of the console navigate without a page load. One listener for the document costs less than
 * a component for each of a thousand links, and a click with a modifier stays the browser's own.
 */
export function followLinks(router: AnyRouter): void {
  document.addEventListener("click", (event) => {
    const href = consoleHref(event);
    if (href === undefined || event.defaultPrevented) return;
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    router.history.push(href);
  });
  document.addEventListener("pointerover", (event) => {
    const href = event.pointerType === "mouse" ? consoleHref(event) : undefined;
    if (href !== undefined) preload(router, href);
  });
}

let preloadedLast = "";

/** Half the wait for a page is over before the click. */
function preload(router: AnyRouter, href: string): void {
  if (href === preloadedLast) return;
  preloadedLast = href;
  const { pathname, searchParams } = new URL(href, location.origin);
  // A preload that fails is no news: the click will say so.
  router
    .preloadRoute({ to: pathname, search: Object.fromEntries(searchParams) })
    .catch(() => undefined);
}

function consoleHref(event: Event): string | undefined {
  const anchor = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(anchor instanceof HTMLAnchorElement)) return undefined;
  const { origin, pathname, search, hash } = anchor;
  const isElsewhere =
    origin !== location.origin || anchor.target !== "" || anchor.hasAttribute("download");
  if (isElsewhere || servedByApi.test(pathname)) return undefined;
  // A jump within the page (the skip link) is the browser's.
  if (hash !== "" && pathname === location.pathname && search === location.search) return undefined;
  return pathname + search + hash;
}

const servedByApi = /^\/(?:v1|auth|oidc|docs)(?:\/|$)/;
