/**
 * A fault that the person at the keyboard can mend: says what was wrong, where, and what to do. Everything else that is
 * thrown is a bug. `code` is what programs decide by; the text is for people.
 */
export class UserError extends Error {
  override readonly name = "UserError";

  constructor(
    readonly code: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
