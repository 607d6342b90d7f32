import type { Driver, Session } from "neo4j-driver";

/** Reckons for longer than anyone waits. The mark tells it from other statements. */
export const SLOW =
  "UNWIND range(1, 100000000000) AS slowly WITH slowly WHERE slowly % 7 = 8 RETURN count(slowly) AS row";

/** A driver whose sessions run the slow statement in the place of any other. */
export const slowDriver = (driver: Driver): Driver =>
  new Proxy(driver, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name !== "session") return typeof value === "function" ? value.bind(target) : value;
      return (...given: Parameters<Driver["session"]>) => {
        const session = target.session(...given);
        const run = session.run.bind(session) as (...all: unknown[]) => ReturnType<Session["run"]>;
        return Object.assign(session, { run: (_: string, ...rest: unknown[]) => run(SLOW, ...rest) });
      };
    },
  });
