interface KeptCookie {
  name: string;
  value: string;
  path: string;
}

/** As much of a browser as signing in needs: it keeps cookies by path and follows redirects. */
export interface Browser {
  cookies(): Record<string, string>;
  set(name: string, value: string): void;
  /** One request, no redirect followed. */
  send(url: string, init?: RequestInit): Promise<Response>;
  /** Follows redirects with GET to the page that they end at. */
  visit(
    url: string,
    init?: RequestInit,
  ): Promise<{ url: string; response: Response; body: string }>;
  /** Posts the first form of a page that has these fields. */
  submit(page: { url: string; body: string }, fields: Record<string, string>): ReturnType<Browser["visit"]>; // prettier-ignore
}

const mostRedirects = 20;

export function openBrowser(): Browser {
  const kept = new Map<string, KeptCookie>();

  function keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split("; ");
      const [name = ""] = pair.split("=", 1);
      const value = decodeURIComponent(pair.slice(name.length + 1));
      const path = attributes.find((each) => /^path=/i.test(each))?.slice(5) ?? "/";
      const isGone =
        value === "" ||
        attributes.some((each) => /^max-age=0$|^expires=thu, 01 jan 1970/i.test(each));
      if (isGone) kept.delete(`${name};${path}`);
      else kept.set(`${name};${path}`, { name, value, path });
    }
  }

  async function send(url: string, init: RequestInit = {}): Promise<Response> {
    const { pathname } = new URL(url);
    const cookie = [...kept.values()]
      .filter(({ path }) => pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`)
      .join("; ");
    const headers = new Headers(init.headers);
    if (cookie) headers.set("cookie", cookie);
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    keep(response);
    return response;
  }

  async function visit(start: string, init?: RequestInit) {
    let url = start;
    let response = await send(url, init);
    for (let hop = 0; response.headers.has("location"); hop += 1) {
      if (hop === mostRedirects) throw new Error(`${start} redirects without end`);
      url = new URL(response.headers.get("location") ?? "", url).href;
      response = await send(url);
    }
    return { url, response, body: await response.text() };
  }

  return {
    cookies: () => Object.fromEntries(kept.values().map(({ name, value }) => [name, value])),
    set: (name, value) => void kept.set(`${name};/`, { name, value, path: "/" }),
    send,
    visit,
    submit({ url, body }, fields) {
      const action = /<form[^>]* action="([^"]+)"/.exec(body)?.[1];
      if (action === undefined) throw new Error(`no form at ${url}`);
      return visit(new URL(action, url).href, {
        method: "POST",
        body: new URLSearchParams(fields),
      });
    },
  };
}
