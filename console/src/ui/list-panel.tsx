import type { ReactNode } from "react";

import { Button } from "./button.tsx";
import { DataTable, type Column } from "./data-table.tsx";
import { ErrorState } from "./error-state.tsx";
import { SkeletonRows } from "./skeleton.tsx";

interface ListPanelProps<Row> {
  label: string;
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  list: {
    data: { pages: { items: Row[] }[] } | undefined;
    error: unknown;
    isFetchingNextPage: boolean;
    hasNextPage: boolean;
    fetchNextPage: () => unknown;
    refetch: () => unknown;
  };
  empty: ReactNode;
}

/** A list in all its states: on its way, failed, empty, there, and with more behind it. */
export function ListPanel<Row>({ label, columns, rowKey, list, empty }: ListPanelProps<Row>) {
  const rows = list.data?.pages.flatMap(({ items }) => items);
  if (rows === undefined) {
    return list.error === null ? (
      <SkeletonRows widths={columns.map((_, index) => (index === 0 ? "w-40 flex-1" : "w-20"))} />
    ) : (
      <ErrorState error={list.error} onRetry={() => void list.refetch()} />
    );
  }
  if (rows.length === 0) return empty;
  return (
    <div className="overflow-clip rounded-lg border border-line bg-surface max-sm:-mx-4 max-sm:rounded-none max-sm:border-x-0">
      <DataTable label={label} columns={columns} rows={rows} rowKey={rowKey} />
      {list.hasNextPage && (
        <footer className="flex justify-center border-t border-line p-1.5">
          <Button
            variant="quiet"
            size="sm"
            isPending={list.isFetchingNextPage}
            onPress={() => void list.fetchNextPage()}
          >
            Load more
          </Button>
        </footer>
      )}
    </div>
  );
}
