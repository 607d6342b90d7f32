import type { Span } from "../model/extraction.js";

/** What one step did to one item: `extract --explain` shows these, so that a miss can be followed to its step. */
export interface TraceEvent {
  /** The recogniser, refiner or check. */
  readonly step: string;
  readonly action: "made" | "changed" | "dropped";
  /** The item in a few words: `person Mira Olsson`. */
  readonly item: string;
  readonly why: string;
  readonly span?: Span;
}
export type Trace = (event: TraceEvent) => void;
