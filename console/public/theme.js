// Runs before the first paint, so it is small, plain and outside the bundle. `src/shell/theme.ts` changes the choice.
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem("waybill.theme");
  } catch {
    // Storage can be forbidden; the system's theme is then the answer.
  }
  const isDark =
    choice === "dark" || (choice !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
})();
