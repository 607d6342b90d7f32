/**
 * Only files of our own, nothing inline, no plug-ins, no other place to send a form. Pages for embedding may stand in
 * any frame; all others in none.
 */
export const contentSecurityPolicy = (framing: "own" | "any"): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // sigma draws with WebGL and needs nothing more.
    `frame-ancestors ${framing === "any" ? "*" : "'none'"}`,
  ].join("; ");
