const key = "waybill.reloaded";
const patienceMs = 60_000;

/**
 * A tab that was open during a release asks for files that are gone. The new ones come with the page; asked once a
 * minute at most, so that a file that is missing for another reason ends in the error page and not in a circle.
 */
export function reloadAfterRelease(): void {
  addEventListener("vite:preloadError", (event) => {
    const last = Number(sessionStorage.getItem(key) ?? 0);
    if (Date.now() - last < patienceMs) return;
    sessionStorage.setItem(key, String(Date.now()));
    event.preventDefault();
    location.reload();
  });
}
