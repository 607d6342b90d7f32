import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** One process and no later one: a number is given again after a crash or a restart of the machine. */
export interface ProcessMark {
  readonly pid: number;
  readonly born: string;
}

/** The mark of a running process, undefined when there is none with this number. */
export function markOf(pid: number): ProcessMark | undefined {
  const born = process.platform === "linux" ? bornOnLinux(pid) : bornBy(pid);
  return born === undefined ? undefined : { pid, born };
}

/** Whether the very process that was marked still runs. */
export function isAlive(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.born === mark.born;
}

function bornOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in parentheses and may hold spaces; counting starts after it.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z") return undefined; // ended, its parent has not noticed yet
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${rest[18]}`;
  } catch {
    return undefined;
  }
}

function bornBy(pid: number): string | undefined {
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
  } catch {
    return undefined;
  }
}
