import { parseDate } from "@internationalized/date";
import { Calendar, ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { DateInput, DateSegment } from "react-aria-components/DateField";
import { DateRangePicker } from "react-aria-components/DateRangePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Heading } from "react-aria-components/Heading";
import { Popover } from "react-aria-components/Popover";
import { CalendarCell, CalendarGrid, RangeCalendar } from "react-aria-components/RangeCalendar";

import { fieldClass, FieldLabel, inputClass } from "./field.tsx";

export interface Days {
  /** `2026-11-01`, both ends included. */
  from: string;
  to: string;
}

interface DateRangeProps {
  label: string;
  value: Days | undefined;
  onChange: (days: Days | undefined) => void;
}

/** Two calendar days, typed or picked. */
export function DateRange({ label, value, onChange }: DateRangeProps) {
  return (
    <DateRangePicker
      className={fieldClass}
      value={
        value === undefined ? null : { start: parseDate(value.from), end: parseDate(value.to) }
      }
      onChange={(range) =>
        onChange(
          range === null ? undefined : { from: range.start.toString(), to: range.end.toString() },
        )
      }
    >
      <FieldLabel label={label} />
      <Group className={`${inputClass} flex items-center gap-1 pr-1`}>
        <DateInput slot="start" className="flex">
          {(segment) => <DateSegment segment={segment} className={segmentClass} />}
        </DateInput>
        <span aria-hidden="true" className="px-1 text-muted">
          –
        </span>
        <DateInput slot="end" className="flex flex-1">
          {(segment) => <DateSegment segment={segment} className={segmentClass} />}
        </DateInput>
        <Button className={navClass} aria-label="Open the calendar">
          <Calendar aria-hidden="true" />
        </Button>
      </Group>
      <Popover offset={4} className="animate-rise rounded-lg bg-raised p-3 shadow-raised">
        <Dialog className="outline-none">
          <RangeCalendar>
            <header className="flex items-center justify-between pb-2">
              <Button slot="previous" className={navClass}>
                <ChevronLeft aria-hidden="true" />
              </Button>
              <Heading className="text-base font-semibold" />
              <Button slot="next" className={navClass}>
                <ChevronRight aria-hidden="true" />
              </Button>
            </header>
            <CalendarGrid className="tabular-nums [&_th]:h-8 [&_th]:text-xs [&_th]:font-medium [&_th]:text-muted">
              {(date) => <CalendarCell date={date} className={cellClass} />}
            </CalendarGrid>
          </RangeCalendar>
        </Dialog>
      </Popover>
    </DateRangePicker>
  );
}

const segmentClass =
  "rounded-xs px-px tabular-nums outline-none focus:bg-accent focus:text-on-accent data-placeholder:text-faint data-[type=literal]:px-0 data-[type=literal]:text-muted";

const navClass =
  "flex size-7 cursor-pointer items-center justify-center rounded-sm text-muted hover:bg-hover hover:text-ink data-disabled:opacity-40 [&_svg]:size-4";

const cellClass =
  "flex size-8 cursor-default items-center justify-center text-base hover:bg-hover data-disabled:text-faint data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-outside-month:hidden data-selected:bg-accent-quiet data-selected:text-accent-ink data-selection-end:rounded-r-md data-selection-end:bg-accent data-selection-end:text-on-accent data-selection-start:rounded-l-md data-selection-start:bg-accent data-selection-start:text-on-accent";
