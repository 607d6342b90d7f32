import { SpanStatusCode, trace } from "@opentelemetry/api";

const tracer = trace.getTracer("entente");

/** Runs a piece of work as a span; without an OpenTelemetry SDK in the process it is only run. */
export function inSpan<Result>(
  name: string,
  operation: string | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  return tracer.startActiveSpan(name, async (span) => {
    try {
      if (operation) span.setAttribute("graphql.operation.name", operation);
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
