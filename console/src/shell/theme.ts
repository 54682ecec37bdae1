export type Theme = "light" | "dark" | "system";

const key = "waybill.theme";

/** `public/theme.js` applies the choice before the first paint; this changes it afterwards. */
export function chooseTheme(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Where storage is forbidden the choice lasts until the page is left.
  }
  apply(theme);
}

export function chosenTheme(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return stored === "light" || stored === "dark" ? stored : "system";
  } catch {
    return "system";
  }
}

/** Follows the system, and what another tab chose. */
export function followTheme(): void {
  darkSystem.addEventListener("change", () => apply(chosenTheme()));
  addEventListener("storage", (event) => event.key === key && apply(chosenTheme()));
}

const darkSystem = matchMedia("(prefers-color-scheme: dark)");

function apply(theme: Theme): void {
  const isDark = theme === "dark" || (theme === "system" && darkSystem.matches);
  document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
}
