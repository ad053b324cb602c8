// Answers, line by line, whether a pattern is found in a text by this engine: the oracle for the pattern tests.
// In:  {"pattern": string, "texts": [string…]}
// Out: {"error": string} or {"found": [boolean…]} or, when the engine backtracks for ever, {"slow": true}
import { createInterface } from 'node:readline';
import { createContext, Script } from 'node:vm';

const context = createContext({});
// Sticky, from code point to code point: left to itself the engine also tries places inside surrogate pairs, where
// ECMA-262 (AdvanceStringIndex) does not.
const search = new Script(`texts.map((text) => {
  for (let at = 0; at <= text.length; at += text.codePointAt(at) > 0xffff ? 2 : 1) {
    regExp.lastIndex = at;
    if (regExp.test(text)) return true;
  }
  return false;
})`);

function answer({ pattern, texts }) {
  try {
    context.regExp = new RegExp(pattern, 'uy');
  } catch (fault) {
    return { error: fault.message };
  }
  context.texts = texts;
  try {
    return { found: search.runInContext(context, { timeout: 500 }) };
  } catch {
    return { slow: true };
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(answer(JSON.parse(line))));
}
