/** More lines than this are drawn paler, so that nodes and names stand out. */
export const DENSE = 250;
