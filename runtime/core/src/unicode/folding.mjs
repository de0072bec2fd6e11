// Prints which characters are one where case is ignored (simple case folding), as the Unicode version
// of this Node.js has them:
//   node folding.mjs > ../main/resources/dev/armature/runtime/regex/folding.txt
// Characters that are one make a circle, in order. A line stands for a run of characters with the same
// distance to the next one of their circle: the first, how many, how far they are apart, the distance;
// in base 36.

const points = [];
for (let c = 0; c <= 0x10ffff; c++) {
  if (/[\p{CWCF}\p{CWL}\p{CWU}\p{CWT}]/u.test(String.fromCodePoint(c))) points.push(c);
}
const all = points.map((c) => String.fromCodePoint(c)).join("");
const next = new Map();
for (const c of points) {
  const same = all.match(new RegExp(`\\u{${c.toString(16)}}`, "giu")).map((s) => s.codePointAt(0));
  same.sort((a, b) => a - b);
  const following = same[(same.indexOf(c) + 1) % same.length];
  if (following !== c) next.set(c, following);
}

const runs = [];
for (const [c, following] of next) {
  const distance = following - c;
  // Capital and small letters often take turns, so a run may skip characters of another one.
  const run = runs.findLast((each) => each.distance === distance && c - each.last <= 2);
  if (run && (run.count === 1 || c - run.last === run.step)) {
    run.step = c - run.last;
    run.last = c;
    run.count++;
  } else {
    runs.push({ first: c, last: c, count: 1, step: 1, distance });
  }
}

console.log("# Unicode " + process.versions.unicode);
for (const { first, count, step, distance } of runs) {
  console.log([first, count, step, distance].map((n) => n.toString(36)).join(" "));
}
