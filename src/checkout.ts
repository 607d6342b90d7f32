import { fileURLToPath } from "node:url";

/** The folder of this checkout: where `schema/`, `seed/` and `neo4j/` lie, whether run from `src` or from `dist`. */
export const checkout = fileURLToPath(new URL("..", import.meta.url));
