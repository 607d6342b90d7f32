import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Starts a contender as a process of its own on a free port; resolves once it answers. */
export async function launch(name, { uri, username, password }, execArgv = []) {
  const child = fork(fileURLToPath(new URL(`contenders/${name}.mjs`, import.meta.url)), {
    execArgv,
    env: {
      ...process.env,
      NODE_ENV: "production",
      BENCH_URI: uri,
      BENCH_USERNAME: username,
      BENCH_PASSWORD: password,
    },
  });
  const died = once(child, "exit").then(([code]) => {
    throw new Error(`${name} ended with ${code} before it was ready`);
  });
  const [address] = await Promise.race([once(child, "message"), died]);
  died.catch(() => {}); // later it ends because it is told to
  return {
    name,
    port: Number(new URL(address).port),
    /** What Node says of its memory. */
    async memory() {
      child.send("memory?");
      return (await once(child, "message"))[0];
    },
    async stop() {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}
