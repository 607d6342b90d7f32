import { ask, rateOf } from "./load.mjs";
import { asks, questions, request } from "./questions.mjs";
import { launch } from "./servers.mjs";

const CONTENDERS = ["floor", "ours", "peer", "loader"];

/** The same question again, which the product answers from memory while the graph is unchanged. */
const AGAIN = "same again";

/**
 * All contenders side by side. They run all the time and are asked in turn, a short slice each, round after round: what
 * disturbs the machine meets all of them alike, and a ratio is taken within one round.
 */
export async function compare(graph, { rounds, sliceMs, warmMs }, say) {
  const asked = await questions(graph);
  const servers = {};
  const rates = {};
  const note = (question, name, rate) => {
    rates[question] ??= {};
    rates[question][name] ??= [];
    rates[question][name].push(rate);
  };
  try {
    for (const name of CONTENDERS) servers[name] = await launch(name, graph.address);
    await sameAnswers(servers, asked);
    let n = 0;
    const measure = async (name, question, ms, again) => {
      const [of, as] = [asked[question], again ? request("ours", question, asked[question], 1) : null];
      return rateOf(servers[name].port, () => as ?? request(name, question, of, n++), ms);
    };
    for (let round = 0; round <= rounds; round++) {
      // The first is for the machine to get warm and counts for nothing.
      const ms = round === 0 ? warmMs : sliceMs;
      for (const question of [...Object.keys(asked), AGAIN]) {
        const again = question === AGAIN;
        const who = again ? ["floor", "ours"] : CONTENDERS.filter((name) => asks(name, asked[question]));
        const turn = round % who.length; // nobody always comes after the same one
        for (const name of [...who.slice(turn), ...who.slice(0, turn)]) {
          const rate = await measure(name, again ? "small" : question, ms, again && name === "ours");
          if (round > 0) note(question, name, rate);
        }
      }
      say(round === 0 ? "warm" : `round ${round} of ${rounds}`);
    }
  } finally {
    for (const server of Object.values(servers)) await server.stop();
  }
  const says = Object.fromEntries(Object.entries(asked).map(([name, question]) => [name, question.says]));
  return { rates, says: { ...says, [AGAIN]: "the small question again and again, on an unchanged graph" } };
}

/** All must bring the same values; a fast wrong answer counts for nothing. */
async function sameAnswers(servers, asked) {
  for (const [name, question] of Object.entries(asked)) {
    let expected;
    for (const contender of CONTENDERS.filter((each) => asks(each, question))) {
      const text = await ask(servers[contender].port, request(contender, name, question, 12));
      const leaves = leavesOf(JSON.parse(text).data).join("\n");
      expected ??= leaves;
      if (leaves !== expected) throw new Error(`${contender} answers "${name}" otherwise than the floor`);
    }
  }
}

function leavesOf(value) {
  if (value === null || typeof value !== "object") return value === null ? [] : [String(value)];
  return Object.values(value).flatMap(leavesOf);
}
