import { encodeCursor } from "../cursor.js";
import { orderName } from "../plan/page.js";
import type { CallValues, PageRead } from "../plan/plan.js";

type Rows = readonly (readonly unknown[])[];

/** The rows of a page as they were fetched, cut to the page and turned the right way round. */
export function pageRows(fetched: Rows, { page }: CallValues): Rows {
  const rows = fetched.length > page!.limit ? fetched.slice(0, page!.limit) : fetched;
  return page!.backward ? [...rows].reverse() : rows;
}

/** The cursor of an item. */
export function cursorOf(row: readonly unknown[], page: PageRead): string {
  const keys = page.order.map((_, at) => row[page.keys! + at] as string | number);
  return encodeCursor(orderName(page.order), keys);
}

/** A field of PageInfo. What was passed over to get here is known from the question alone. */
export function pageInfo(what: string, fetched: Rows, values: CallValues, page: PageRead): unknown {
  const { limit, backward, after, before } = values.page!;
  const more = fetched.length > limit;
  switch (what) {
    case "hasNextPage":
      return backward ? before : more;
    case "hasPreviousPage":
      return backward ? more : after;
    case "startCursor":
    case "endCursor": {
      const row = pageRows(fetched, values).at(what === "startCursor" ? 0 : -1);
      return row ? cursorOf(row, page) : null;
    }
    default:
      throw new Error(`PageInfo has no ${what}.`);
  }
}
