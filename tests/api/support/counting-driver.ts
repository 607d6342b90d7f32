import type { Driver, Session } from "neo4j-driver";

/** A driver that counts the statements which sessions run through it, and keeps their texts. */
export function countingDriver(driver: Driver) {
  const statements = { count: 0, texts: [] as string[] };
  const counting = new Proxy(driver, {
    get(target, name) {
      if (name !== "session") return bound(target, name);
      return (...given: Parameters<Driver["session"]>) =>
        new Proxy(target.session(...given), {
          get(session, method) {
            if (method !== "run") return bound(session, method);
            return (text: string, ...rest: unknown[]) => {
              statements.count++;
              statements.texts.push(text);
              return (session.run as (...all: unknown[]) => ReturnType<Session["run"]>)(text, ...rest);
            };
          },
        });
    },
  });
  return { driver: counting, statements };
}

function bound(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === "function" ? value.bind(target) : value;
}
