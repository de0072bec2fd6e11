// Prints random patterns and texts with what this Node.js finds, for EcmaVerdictsTest:
//   node --regexp-interpret-all verdicts.mjs 1 1200 > ../test/resources/dev/armature/runtime/regex/verdicts.txt
// Needs a Node.js with modifiers (23 or later), whose machine code for patterns was seen to err once.
// A line is a mode (u: Unicode mode, b: Annex B only, x: no pattern), the pattern and texts, each
// after 1 if it matches or 0, in UTF-16 and hexadecimal.

let seed = Number(process.argv[2]);
const count = Number(process.argv[3]);

function below(limit) {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % limit;
}
const pick = (list) => list[below(list.length)];

const CHARACTERS = [..."abcA1_ -éÉsKſ\u212Aσς\u{1F432}\u{10000}\u{10432}\n\r\u2028"];
const ATOMS = String.raw`a b c . \d \w \s \S \W \D [ab] [^a] [a-c] [] [^] \b \B ^ $ é \u{1F432}
  \uD83D\uDC32 \p{L} \P{Lu} [\p{L}\d] [^\p{L}b] [\w-] \x61 \ca \0 \n [\b] \1 \k<n> \p{Script=Latin}
  - 1 _ k S [^k] [^\u017f] [^\W] [\W] Σ [σ-ω] É \u{1040A} \p{Lu} \P{Ll} \k<m>`.split(/\s+/);
const LENIENT = String.raw`\2 { } ] \/ \_ \- a{,2} \8 \07 \c [\c] [a-\d] \u \x [z-a] \a \Z`.split(" ");
const QUANTIFIERS = "* + ? {2} {1,} {0,2} {1,3} *? +? ?? {1,2}? {2,1} {0} ++".split(" ");
const OPENINGS = ["(", "(", "(", "(?:", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?<n>", "(?<m>", "(?i:", "(?i:",
  "(?i:", "(?m:", "(?s:", "(?-i:", "(?im-s:", "(?-ims:", "(?i)", "(?#", "(?-:", "(?ii:", "(?i-i:", "(?x:"];

let atoms = ATOMS;
function sequence(depth) {
  let text = "";
  for (let n = below(4); n > 0; n--) {
    const nested = depth > 0 && below(3) === 0;
    text += nested ? pick(OPENINGS) + choice(depth - 1) + ")" : pick(atoms);
    text += below(3) === 0 ? pick(QUANTIFIERS) : "";
  }
  return text;
}
function choice(depth) {
  let text = sequence(depth);
  while (below(4) === 0) text += "|" + sequence(depth);
  return text;
}
function compiled(pattern, flags) {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return null;
  }
}
const hex = (text) =>
  text.split("").map((c) => c.charCodeAt(0).toString(16).padStart(4, "0")).join("");

for (let i = 0; i < count; i++) {
  atoms = below(3) === 0 ? [...ATOMS, ...LENIENT] : ATOMS;
  const pattern = (below(4) ? "" : "^") + choice(3) + (below(4) ? "" : "$");
  const unicode = compiled(pattern, "u");
  const regex = unicode ?? compiled(pattern, "");
  const words = [unicode ? "u" : regex ? "b" : "x", hex(pattern)];
  // Annex B without Unicode mode works on halves of characters; and V8 looks for \B inside pairs.
  const halves = !unicode || /\\[bB]/.test(pattern);
  const known = halves ? CHARACTERS.filter((c) => c.length === 1) : CHARACTERS;
  for (let j = 0; regex && j < 6; j++) {
    let text = "";
    for (let n = below(6); n > 0; n--) text += pick(known);
    // Nor does it fold case as Unicode does.
    // And V8 forgets where case stops being ignored for \w.
    if (/\\[wW]/.test(pattern) && /\(\?[ms]*i/.test(pattern)) text = text.replace(/[\u017f\u212a]/g, "");
    const same = unicode || !/\\[pPu]|\(\?[ms]*i/.test(pattern);
    if (same) words.push((regex.test(text) ? "1" : "0") + hex(text));
  }
  console.log(words.join(" "));
}
