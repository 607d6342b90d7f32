import { lock } from "proper-lockfile";

/**
 * Runs `work` while no other process of this machine holds the lock at `path`. The holder touches the lock every two
 * seconds, so one that a crash left behind is taken over after ten, with nobody's help.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const release = await lock(path, {
    lockfilePath: path,
    realpath: false,
    stale: 10_000,
    update: 2_000,
    retries: { retries: 2_400, factor: 1, minTimeout: 250, maxTimeout: 250 }, // ten minutes: a slow first download
    onCompromised: () => {}, // a machine that slept: what the lock guards is checked again by whoever comes next
  });
  try {
    return await work();
  } finally {
    await release().catch(() => {});
  }
}
