// Writes the table behind \p{...} (generator/src/main/resources/io/recordsmith/generator/pattern/unicode.txt):
// the properties that ECMA-262 names and java.util.regex lacks or knows only for the Unicode version of its JDK.
// General categories are not in it: they are asked of java.lang.Character at run time.
//
//   node unicode-properties.mjs < unicode.txt > new-unicode.txt
//
// The names are read from the present table, the code points from the Unicode data of the running Node.
import { readFileSync } from 'node:fs';

const LAST = 0x10ffff;

const hex = (codePoint) => codePoint.toString(16).toUpperCase();

function ranges(regExp) {
  const found = [];
  let start = -1;
  for (let c = 0; c <= LAST + 1; c++) {
    const inside = c <= LAST && regExp.test(String.fromCodePoint(c));
    if (inside && start < 0) start = c;
    if (!inside && start >= 0) {
      found.push(start === c - 1 ? hex(start) : `${hex(start)}-${hex(c - 1)}`);
      start = -1;
    }
  }
  return found.join(' ');
}

function foldings() {
  const cased = [];
  for (let c = 0; c <= LAST; c++) {
    const s = String.fromCodePoint(c);
    if (/\p{CWCF}|\p{CWCM}/u.test(s)) cased.push(s);
  }
  const all = cased.join('');
  const groups = new Set();
  for (const s of cased) {
    const group = all.match(new RegExp(`\\u{${s.codePointAt(0).toString(16)}}`, 'giu'));
    if (group.length > 1) groups.add(group.map((m) => hex(m.codePointAt(0))).join('-'));
  }
  return [...groups].join(' ');
}

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line.startsWith('#')) {
    console.log(line.replace(/Unicode \d+/, `Unicode ${process.versions.unicode.split('.')[0]}`));
    continue;
  }
  if (line === '') continue;
  const [kind, ...names] = line.split(':')[0].trim().split(' ');
  if (kind === 'binary') console.log(`${kind} ${names.join(' ')}: ${ranges(new RegExp(`\\p{${names[0]}}`, 'u'))}`);
  else if (kind === 'fold') console.log(`${kind}: ${foldings()}`);
  else console.log(`${kind} ${names.join(' ')}: ${ranges(new RegExp(`\\p{${kind}=${names[0]}}`, 'u'))}`);
}
