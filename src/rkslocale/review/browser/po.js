// PO files: found in their lines, and corrected by replacing no other lines than those of the corrected entries.

const PO_WIDTH = 79; // columns of a line, quotation marks included: PAGE_WIDTH of gettext-tools
const PO_STATEMENT =
  /^\s*(#~\||#\||#~)?\s*(msgctxt|msgid_plural|msgid|msgstr)?\s*(?:\[\s*(\d+)\s*\])?\s*((?:"(?:[^"\\]|\\.)*"\s*)*)$/su;
const PO_STRING = /"((?:[^"\\]|\\.)*)"/gsu;
const PO_MEANING = { n: "\n", t: "\t", b: "\b", r: "\r", f: "\f", v: "\v", a: "\x07" };
const PO_ESCAPES = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\t": "\\t",
  "\r": "\\r",
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\v": "\\v",
};

function unescapePo(string) {
  return string.replace(/((?:\\[0-7]{1,3}|\\x[0-9A-Fa-f]+)+)|\\(.)/gsu, (_, codes, letter) => {
    if (codes === undefined) return PO_MEANING[letter] ?? letter;
    const bytes = Array.from(codes.matchAll(/\\(?:x([0-9A-Fa-f]+)|([0-7]{1,3}))/gu), ([, hex, octal]) =>
      hex === undefined ? parseInt(octal, 8) : parseInt(hex.slice(-2), 16),
    );
    return new TextDecoder().decode(new Uint8Array(bytes));
  });
}

function escapePo(text) {
  return text.replace(/[\\"\n\t\r\x07\b\f\v]/gu, (character) => PO_ESCAPES[character]);
}

// Goes through the lines of a PO file; `entries` has its live entries by the number of the line that their msgid begins
// in, counted from 1, and the header by 0.
//
// Numbers in an entry are indices of lines: `flags` and `previous` are those of its "#," and "#|" lines, `head` is the
// first that is no other comment, and each statement goes from `start` up to `end`.
class PoReader {
  entries = new Map();

  entry = null;

  statement = null;

  read(line, at) {
    if (!line.trim()) return;
    if (line.startsWith("#") && line[1] !== "~" && line[1] !== "|") {
      this.begin(at);
      this.comment(line, at);
      return;
    }
    const [, mark = "", keyword, , strings = ""] = PO_STATEMENT.exec(line) ?? [];
    if (keyword === "msgctxt" || keyword === "msgid") this.begin(at);
    const text = Array.from(strings.matchAll(PO_STRING), (found) => unescapePo(found[1])).join("");
    if (mark.includes("|")) this.entry.previous.push(at);
    else if (keyword) this.begins(keyword, { keyword: line.split('"')[0].trim(), start: at, end: at + 1, text }, mark);
    else {
      this.statement.text += text;
      this.statement.end = at + 1;
    }
  }

  // Begin an entry, unless the present one has no target yet.
  begin(at) {
    if (this.entry !== null && !this.entry.targets.length) return;
    this.entry = { flags: [], previous: [], comments: [], head: at, targets: [] };
  }

  comment(line, at) {
    if (line.startsWith("#,")) this.entry.flags.push(at);
    else if (line.startsWith("# ")) this.entry.comments.push(line.slice(2));
    this.entry.head = at + 1;
  }

  begins(keyword, statement, mark) {
    const { entry, entries } = this;
    this.statement = statement;
    if (keyword === "msgid") entry.line = statement.start + 1;
    if (keyword !== "msgstr") {
      entry[keyword] = statement;
      return;
    }
    entry.targets.push(statement);
    if (mark !== "#~") entries.set(isHeader(entry) ? 0 : entry.line, entry);
  }
}

function parsePo(lines) {
  const reader = new PoReader();
  lines.forEach((line, at) => reader.read(withoutCr(line), at));
  return reader.entries;
}

function withoutCr(line) {
  return line.replace(/\r$/u, "");
}

function isHeader(entry) {
  return entry.msgid.text === "" && entry.msgctxt === undefined;
}

function flagsOf(entry, lines) {
  const flags = entry.flags.flatMap((at) => withoutCr(lines[at]).slice("#,".length).split(","));
  return flags.map((flag) => flag.trim()).filter(Boolean);
}

// The state of an entry, as the class Entry of rkslocale.model has it.
function stateOf({ texts, fuzzy, drafted, previous }) {
  if (!texts.length || texts.some((text) => !text)) return "untranslated";
  if (!fuzzy) return "reviewed";
  return drafted && !previous ? "machine" : "outdated";
}

// Return a text in the lines that msgcat writes it in, behind its keyword.
function statementLines(keyword, text, width) {
  const portions = text.match(/[^\n]*\n|[^\n]+/gu) ?? [""];
  const inner = width - '""'.length;
  if (portions.length === 1) {
    const folded = foldPortion(portions[0], inner, keyword.length + 1);
    if (folded.length === 1) return [`${keyword} "${folded[0]}"`];
  }
  const folded = portions.flatMap((portion) => foldPortion(portion, inner, 0));
  return [`${keyword} ""`, ...folded.map((line) => `"${line}"`)];
}

// Return the escaped lines of a text that has no line end but perhaps one at its end.
function foldPortion(portion, width, column) {
  const end = portion.endsWith("\n") ? "\\n" : "";
  const lines = breakLines(escapePo(portion.replace(/\n$/u, "")), width, column, end.length);
  lines[lines.length - 1] += end;
  return lines;
}

// Return a target as its PO file can hold it: without what no PO file can, and with the line ends around it that the
// source has, which msgfmt wants to agree. A source of one line has targets of one line.
function fitTarget(text, source) {
  let fitted = text.replace(/[\0\x04]/gu, "").replace(/\r\n?/gu, "\n");
  fitted = fitted.isWellFormed?.() === false ? fitted.toWellFormed() : fitted;
  if (!/[^\n]\n[^\n]/u.test(source)) fitted = fitted.replace(/([^\n]) ?\n+ ?(?=[^\n])/gu, "$1 ");
  fitted = fitted.replace(/^\n+|\n+$/gu, "");
  if (!fitted) return "";
  return `${source.startsWith("\n") ? "\n" : ""}${fitted}${source.endsWith("\n") ? "\n" : ""}`;
}

// Return the text of a PO file with `changes`: by line as PoReader has it, the texts of an entry and whether it is
// fuzzy. `header` has values of header fields; one that the file lacks stays away. Every other line stays as it is.
function correctPo(text, changes, { wrapped, header }) {
  const lines = text.split("\n");
  const crlf = lines.length > 1 && lines.slice(0, -1).every((line) => line.endsWith("\r"));
  const entries = parsePo(lines);
  const replaced = new Map(); // index of a line: the lines in its place
  const put = (start, end, written) => {
    replaced.set(
      start,
      written.map((line) => (crlf ? `${line}\r` : line)),
    );
    for (let at = start + 1; at < end; at += 1) replaced.set(at, []);
  };
  for (const [line, change] of changes) correctEntry(entries.get(line), change, lines, wrapped, put);
  if (entries.has(0)) correctHeader(entries.get(0), header, lines, wrapped, put);
  const result = lines.flatMap((line, at) => replaced.get(at) ?? [line]);
  // The last line of a file without a final line end has no CR either.
  if (crlf && !lines.at(-1).endsWith("\r")) result[result.length - 1] = withoutCr(result.at(-1));
  return result.join("\n");
}

function correctEntry(entry, change, lines, wrapped, put) {
  const flags = flagsOf(entry, lines);
  const width = wrapped && !flags.includes("no-wrap") ? PO_WIDTH : Infinity;
  entry.targets.forEach((target, form) => {
    if (target.text !== change.texts[form]) {
      put(target.start, target.end, statementLines(target.keyword, change.texts[form], width));
    }
  });
  if (!change.fuzzy) for (const at of entry.previous) put(at, at + 1, []);
  if (flags.includes("fuzzy") === change.fuzzy) return;
  const others = flags.filter((flag) => flag !== "fuzzy");
  const written = change.fuzzy ? ["fuzzy", ...others] : others;
  const flagLine = written.length ? [`#, ${written.join(", ")}`] : [];
  if (entry.flags.length) {
    entry.flags.forEach((at, number) => put(at, at + 1, number ? [] : flagLine));
  } else {
    const first = Math.min(entry.head, ...entry.previous);
    put(first, first + 1, [...flagLine, withoutCr(lines[first])]);
  }
}

function correctHeader(entry, header, lines, wrapped, put) {
  const [target] = entry.targets;
  for (const [name, value] of Object.entries(header)) {
    for (let at = target.start; at < target.end; at += 1) {
      if (!lines[at].startsWith(`"${name}:`)) continue;
      let end = at + 1;
      while (end < target.end && !/\\n"\r?$/u.test(lines[end - 1])) end += 1; // a value that was folded
      const [, ...written] = statementLines("", `${name}: ${value}\n\n`, wrapped ? PO_WIDTH : Infinity);
      put(at, end, written.slice(0, -1));
    }
  }
}

// Return a time as PO headers have it: 2026-01-31 13:00+0100.
function poTime(time) {
  const two = (number) => String(number).padStart(2, "0");
  const offset = -time.getTimezoneOffset();
  const zone = `${offset < 0 ? "-" : "+"}${two(Math.trunc(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`;
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}${zone}`;
}
