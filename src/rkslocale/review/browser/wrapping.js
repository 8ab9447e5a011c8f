// Where GNU gettext breaks the lines of a PO file.
//
// The part of rkslocale/formats/po_wrapping.py that news in Latin and Cyrillic letters needs: UAX #14 as libunistring
// has it, with the classes of its punctuation. Elsewhere a line may be broken at another place; the text is the same.

const LINE_BREAK_RANGES = {
  AL: "2061-2064",
  B2: "2014 2E3A-2E3B",
  BA: "9 7C AD 58A 5BE 2000-2006 2008-200A 2010 2012-2013 2027 2056 2058-205B 205D-205F 2E17 2E19 3000",
  BB: "B4 2C8 2CC 2DF 1FFD",
  BK: "A-D 85 2028-2029",
  CL: "3001-3002 FF0C FF0E",
  CP: "29 5D",
  EX: "21 3F 5C6 61B 61D-61F 6D4 FF01 FF1F",
  GL: "A0 34F 35C-362 2007 2011 202F",
  HL: "5D0-5EA 5EF-5F2",
  HY: "2D",
  IN: "2024-2026 22EF",
  IS: "2C 2E 3A-3B 37E 589 60C-60D 2044",
  NS: "203C-203D 2047-2049 3005 301C",
  OP: "A1 BF",
  PO: "25 A2 B0 609-60B 66A 2030-2037 20A7 20B6 20BB 20BE 20C0 2103 2109",
  PR: "2B 5C B1 20C1-20CF 2116 2212-2213",
  QU: "22 27 275B-2760",
  SP: "20",
  SY: "2F",
  WJ: "2060 FEFF",
  ZW: "200B",
  ZWJ: "200D",
};

const LINE_BREAK_CLASS = new Map();
for (const [name, ranges] of Object.entries(LINE_BREAK_RANGES)) {
  for (const range of ranges.split(" ")) {
    const [first, last] = range.split("-").map((code) => parseInt(code, 16));
    for (let code = first; code <= (last ?? first); code += 1) {
      LINE_BREAK_CLASS.set(String.fromCodePoint(code), name);
    }
  }
}

const LINE_BREAK_CATEGORIES = [
  [/^[\p{Mn}\p{Mc}\p{Me}\p{Cc}\p{Cf}]$/u, "CM"],
  [/^\p{Nd}$/u, "NU"],
  [/^[\p{Pi}\p{Pf}]$/u, "QU"],
  [/^\p{Ps}$/u, "OP"],
  [/^\p{Pe}$/u, "CL"],
  [/^\p{Sc}$/u, "PR"],
];
const WIDE_SCRIPTS = "\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}";
const WIDE = new RegExp(`^[${WIDE_SCRIPTS}\\p{Emoji_Presentation}\uff01-\uff60\u3000-\u303e]$`, "u");
const WITHOUT_WIDTH = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}]$/u;

function lineBreakClass(character) {
  let name = LINE_BREAK_CLASS.get(character);
  if (name === undefined) {
    name = LINE_BREAK_CATEGORIES.find(([pattern]) => pattern.test(character))?.[1];
    name ??= WIDE.test(character) ? "ID" : "AL";
    LINE_BREAK_CLASS.set(character, name);
  }
  return name;
}

const setOf = (names) => new Set(names.split(" "));
const NEVER_FIRST = setOf("SP ZW");
const MARKS = setOf("CM ZWJ");
const HYPHENS = setOf("BA HY");
const NEVER_BEFORE = setOf("WJ CL CP EX IS SY"); // LB11, LB13: not even after a space
const NOT_BEFORE = setOf("GL BA HY NS QU IN"); // LB12a, LB19, LB21, LB22: save after a space
const WHOLE = setOf("WJ GL BB QU"); // LB11, LB12, LB19, LB21: nothing is parted from them, save by a space
const ALPHABETIC = setOf("AL NU PR PO HL OP");
const NOT_BETWEEN = {
  AL: ALPHABETIC, // LB23, LB24, LB28, LB30
  NU: ALPHABETIC, // LB23, LB25, LB30
  HL: ALPHABETIC,
  PR: setOf("AL NU HL OP ID"), // LB23a, LB24, LB25
  PO: setOf("AL NU HL OP"), // LB24, LB25
  CL: setOf("PR PO"), // LB25
  CP: setOf("AL NU HL PR PO"), // LB25, LB30
  IS: setOf("NU"), // LB25; LB29 is left out by libunistring
  HY: setOf("NU"), // LB25
  SY: setOf("NU HL"), // LB21b, LB25
  ID: setOf("PO"), // LB23a
};
const NEVER_BETWEEN = { QU: setOf("OP"), CL: setOf("NS"), B2: setOf("B2") }; // LB15, LB16, LB17

// Whether no line break may part two classes, with or without spaces between them.
function keptTogether(before, after, spaced) {
  if (NEVER_BEFORE.has(after) || before === "OP" || NEVER_BETWEEN[before]?.has(after)) return true; // LB14
  if (spaced || (after === "GL" && HYPHENS.has(before))) return false; // LB12a
  return WHOLE.has(before) || NOT_BEFORE.has(after) || Boolean(NOT_BETWEEN[before]?.has(after));
}

// The class of the character before `end`; for marks that of what bears them.
function baseClass(classes, end) {
  let base = end;
  while (base && MARKS.has(classes[base - 1])) base -= 1;
  if (base < end && (!base || NEVER_FIRST.has(classes[base - 1]))) return "AL"; // LB10
  return classes[base - 1];
}

function insideEscape(characters, at) {
  let start = at;
  while (start && characters[start - 1] === "\\") start -= 1;
  return characters[at] === "\\" && (at - start) % 2 === 1;
}

// Whether a line may end before the character at `at`.
function mayBreak(classes, characters, at) {
  const now = classes[at];
  const previous = classes[at - 1];
  let end = at;
  while (end && classes[end - 1] === "SP") end -= 1;
  const spaced = end < at;
  if (NEVER_FIRST.has(now) || !end) return false; // LB7
  if (MARKS.has(now) || classes[end - 1] === "ZW") return spaced || previous === "ZW"; // LB8, LB9, LB18
  if (previous === "ZWJ" || (HYPHENS.has(previous) && classes[at - 2] === "HL")) return false; // LB8a, LB21a
  return !keptTogether(baseClass(classes, end), now, spaced) && !insideEscape(characters, at);
}

// The last place that leaves the line from `start` no longer than up to `full`, or else the first one after it.
function placeToBreak(classes, characters, start, full) {
  const last = characters.length - 1;
  let place = Math.min(full, last);
  while (place > start && !mayBreak(classes, characters, place)) place -= 1;
  if (place > start) return place;
  place = Math.max(full, start) + 1;
  while (place <= last && !mayBreak(classes, characters, place)) place += 1;
  return place;
}

function widthOf(character) {
  if (WITHOUT_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

// Return `escaped`, the inside of a PO string, in lines of at most `width` columns where it can be broken. `column` is
// where the first line begins, `reserved` what something takes at the end of the last one.
function breakLines(escaped, width, column = 0, reserved = 0) {
  const characters = Array.from(escaped);
  const classes = characters.map(lineBreakClass);
  const columns = [0];
  for (const character of characters) columns.push(columns.at(-1) + widthOf(character));
  const last = characters.length - 1;
  const lines = [];
  let start = 0;
  let room = width - column;
  while (columns.at(-1) - columns[start] + reserved > room) {
    let full = start;
    while (full <= last && columns[full + 1] <= columns[start] + room) full += 1;
    const place = placeToBreak(classes, characters, start, full);
    if (place > last) break;
    lines.push(characters.slice(start, place).join(""));
    start = place;
    room = width;
  }
  lines.push(characters.slice(start).join(""));
  return lines;
}
