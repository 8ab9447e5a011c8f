// Correcting targets in the page, and handing out the PO files with them.

const NAME_KEY = "rkslocale review translator";

// What is changed in each catalog. A change has the texts of an entry and whether it is fuzzy; `kept` are texts of
// fields that were left without accepting them, `offered` are changes of an earlier visit that may be brought back, and
// `misfits` those of entries that say something else by now.
const catalogs = (data.catalogs ?? []).map((catalog) => {
  const lines = catalog.text.split("\n");
  return {
    ...catalog,
    lines,
    entries: catalog.text ? parsePo(lines) : new Map(),
    changes: new Map(),
    kept: new Map(),
    offered: new Map(),
    misfits: [],
    saved: true,
    key: `rkslocale review ${catalog.path} ${location.pathname}`,
  };
});

const placeOf = (target) => {
  const catalog = catalogs[Number(target.dataset.catalog)];
  const line = Number(target.dataset.line);
  return { catalog, line, entry: catalog.entries.get(line) };
};

const asRead = (catalog, entry) => ({
  texts: entry.targets.map((target) => target.text),
  fuzzy: flagsOf(entry, catalog.lines).includes("fuzzy"),
});

const present = ({ catalog, line, entry }) => catalog.changes.get(line) ?? asRead(catalog, entry);

const isAlike = (one, other) =>
  one.fuzzy === other.fuzzy && one.texts.every((text, form) => text === other.texts[form]);

const sourceOf = (entry, form) => (form === 0 ? entry.msgid : (entry.msgid_plural ?? entry.msgid)).text;

// Change an entry, or with null change it back; show it, and keep it for another visit.
function setChange(target, change) {
  const place = placeOf(target);
  const { catalog, line, entry } = place;
  if (change === null || isAlike(change, asRead(catalog, entry))) catalog.changes.delete(line);
  else catalog.changes.set(line, change);
  catalog.kept.delete(line);
  catalog.offered.delete(line);
  catalog.saved = catalog.changes.size === 0;
  showTarget(target);
  keep(catalog);
  showChanges();
  segments.texts.delete(target);
  segments.count();
}

// What comes back on another visit: each change with what it was made of, so that it is never put on something else.
function keep(catalog) {
  const all = new Map([...catalog.offered, ...catalog.changes]);
  const changes = Array.from(all, ([line, change]) => {
    const entry = catalog.entries.get(line);
    return { ...change, id: idOf(entry), before: asRead(catalog, entry).texts };
  });
  changes.push(...catalog.misfits);
  storage.set(catalog.key, changes.length ? changes : null);
}

const idOf = (entry) => JSON.stringify([entry.msgctxt?.text ?? null, entry.msgid.text]);

// Show the present texts, state and buttons of a target that is not being edited.
function showTarget(target) {
  const place = placeOf(target);
  const now = present(place);
  const isChanged = place.catalog.changes.has(place.line);
  const drafted = place.entry.comments.some((comment) => comment.startsWith("mt: "));
  const state = stateOf({ ...now, drafted, previous: place.entry.previous.length > 0 });
  const badge = target.querySelector(".badge");
  target.dataset.state = state;
  badge.textContent = data.states[state];
  target.querySelector(".edited")?.remove();
  if (isChanged) badge.after(make("span", { className: "edited", textContent: "changed here" }));
  showTexts(target, now.texts, asRead(place.catalog, place.entry).texts);
  showButtons(target, state, isChanged);
}

// Show the present texts of a target. What the checks have marked and found is true only of those that they have seen.
function showTexts(target, texts, before) {
  target.querySelectorAll(".text").forEach((element, form) => {
    if (texts[form] !== before[form] || element.dataset.rewritten) {
      element.dataset.rewritten = "yes";
      showText(element, texts[form] ?? "");
    }
  });
  const isOther = texts.some((text, form) => text !== before[form]);
  target.classList.toggle("unchecked", isOther);
  if (isOther) delete target.dataset.severity;
  else if (target.dataset.found) target.dataset.severity = target.dataset.found;
}

function makeButton(action, label) {
  const button = make("button", { type: "button", textContent: label });
  button.dataset.action = action;
  return button;
}

function showButtons(target, state, isChanged) {
  const buttons = [["edit", "Edit"]];
  if (state === "machine" || state === "outdated") buttons.push(["accept", "Accept"]);
  if (state === "reviewed") buttons.push(["doubt", "Needs work"]);
  if (isChanged) buttons.push(["undo", "Undo"]);
  const row = target.querySelector(":scope > .buttons") ?? make("p", { className: "buttons" });
  // A button that is gone would take the focus with it.
  if (row.contains(document.activeElement)) target.closest(".segment").focus();
  row.replaceChildren(...buttons.map(([action, label]) => makeButton(action, label)));
  if (!row.isConnected) target.append(row);
}

const describe = (target) => {
  const { language } = catalogs[Number(target.dataset.catalog)];
  return `${language}, segment ${target.closest(".segment").id.slice(1)}`;
};

function accept(target, texts = present(placeOf(target)).texts) {
  if (!texts.length || texts.some((text) => !text.trim())) {
    announce("There is nothing to accept: write the target first.");
    return false;
  }
  setChange(target, { texts, fuzzy: false });
  announce(`Accepted: ${describe(target)}.`);
  return true;
}

// Mark a target as one that needs work; one without a text is untranslated, which says as much.
function doubt(target, texts = present(placeOf(target)).texts) {
  setChange(target, { texts, fuzzy: texts.every(Boolean) });
  announce(`Needs work: ${describe(target)}.`);
}

function undo(target) {
  setChange(target, null);
  announce(`As it was: ${describe(target)}.`);
}

// Open the fields of a target, one for each of its plural forms.
function edit(target) {
  const open = target.querySelector("textarea");
  if (open) {
    open.focus();
    return;
  }
  const place = placeOf(target);
  const texts = place.catalog.kept.get(place.line) ?? present(place).texts;
  const fields = place.entry.targets.map((_, form) => {
    const name = place.entry.targets.length > 1 ? `, form ${form}` : "";
    return fieldFor(`Target: ${describe(target)}${name}`, place.catalog.locale, texts[form]);
  });
  const warning = make("p", { className: "warning" });
  warning.setAttribute("role", "status");
  const saving = makeButton("save", "Accept");
  saving.classList.add("primary");
  const others = [makeButton("save-doubt", "Needs work"), makeButton("close", "Close")];
  const editor = make(
    "form",
    { className: "editor" },
    ...fields,
    warning,
    make("p", { className: "buttons" }, saving, ...others),
  );
  editor.addEventListener("submit", (event) => event.preventDefault());
  editor.addEventListener("input", () => warnOfUnseen(editor, warning));
  target.classList.add("editing");
  target.querySelector(".meta").after(editor);
  warnOfUnseen(editor, warning);
  fields[0].focus();
}

function fieldFor(label, lang, value = "") {
  const field = make("textarea", { lang, dir: "auto", rows: 3, value, spellcheck: true });
  field.setAttribute("aria-label", label);
  field.setAttribute("aria-keyshortcuts", "Control+Enter Escape");
  return field;
}

// Put a text into the field of a target as if it were typed there: Ctrl+Z brings back what it replaces.
function propose(target, text) {
  edit(target);
  const field = target.querySelector("textarea");
  field.select();
  if (!document.execCommand("insertText", false, text)) field.value = text;
}

// Controls that turn text around, or are not seen at all, do so in a field, too.
function warnOfUnseen(editor, warning) {
  const unseen = new RegExp(data.unseen, "gu");
  const found = new Set(
    Array.from(editor.querySelectorAll("textarea"), (field) => field.value.match(unseen) ?? []).flat(),
  );
  const codes = Array.from(
    found,
    (character) => `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  warning.textContent = codes.length ? `Holds characters that are not seen: ${codes.join(", ")}` : "";
}

function textsIn(target) {
  const { entry } = placeOf(target);
  const fields = Array.from(target.querySelectorAll(".editor textarea"));
  return fields.map((field, form) => fitTarget(field.value, sourceOf(entry, form)));
}

function closeEditor(target) {
  target.querySelector(".editor")?.remove();
  target.classList.remove("editing");
}

// Whether the fields of a target say something else than it does.
const isRewritten = (target) => textsIn(target).some((text, form) => text !== present(placeOf(target)).texts[form]);

// Leave the fields of a target; what was written and not accepted is there when they are opened again.
function leave(target) {
  const { catalog, line } = placeOf(target);
  const isNew = isRewritten(target);
  if (isNew) catalog.kept.set(line, textsIn(target));
  else catalog.kept.delete(line);
  closeEditor(target);
  showChanges();
  if (isNew) announce("What you wrote is kept, but not accepted; edit again to go on.");
  target.closest(".segment").focus();
}

// Accept what is in the fields, and say whether that was possible.
function save(target) {
  const texts = textsIn(target);
  if (!accept(target, texts)) {
    target.querySelector(".warning").textContent = "Write the target first.";
    return false;
  }
  closeEditor(target);
  target.closest(".segment").focus();
  return true;
}

const ACTIONS = {
  edit: (target) => edit(target),
  accept: (target) => accept(target),
  doubt: (target) => doubt(target),
  undo: (target) => undo(target),
  save: (target) => save(target),
  "save-doubt": (target) => {
    const texts = textsIn(target);
    closeEditor(target);
    doubt(target, texts);
    target.closest(".segment").focus();
  },
  close: (target) => leave(target),
  use: (target, button) => propose(target, readText(button.closest("li").querySelector(".suggested"))),
};

function setUpEditing() {
  for (const target of document.querySelectorAll(".target[data-line]")) {
    target.dataset.found = target.dataset.severity ?? "";
    showTarget(target);
    for (const item of target.querySelectorAll(".memory")) item.append(makeButton("use", "Use"));
  }
  byId("segments").addEventListener("click", (event) => {
    const button = event.target.closest("[data-action]");
    if (!button) return;
    ACTIONS[button.dataset.action](button.closest(".target"), button);
  });
  addEventListener("beforeunload", (event) => {
    const isUnsaved = catalogs.some((catalog) => !catalog.saved || catalog.kept.size);
    if (isUnsaved || Array.from(document.querySelectorAll(".editing")).some(isRewritten)) event.preventDefault();
  });
  offerKept();
}
