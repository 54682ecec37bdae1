/** Rows on the left, what comes of them beside; on a phone below. What the form says stands above both. */
export const editLayout =
  "grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_22rem] [&>[role=alert]]:xl:col-span-2 [&>[role=status]]:xl:col-span-2";
