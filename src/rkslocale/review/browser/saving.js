// The bar that says what is changed, hands out the PO files, and brings back what an earlier visit has left.

const countChanges = (number, language) => `${number} ${number === 1 ? "change" : "changes"} in ${language}`;

function showChanges() {
  const bar = byId("changes");
  const changed = catalogs.filter((catalog) => catalog.changes.size);
  const left = catalogs.reduce((sum, catalog) => sum + catalog.kept.size, 0);
  const offered = catalogs.reduce((sum, catalog) => sum + catalog.offered.size, 0);
  const misfits = catalogs.flatMap(({ misfits: own, locale }) => own.map(({ texts }) => ({ texts, locale })));
  const focused = document.activeElement?.dataset.download;
  bar.hidden = !changed.length && !left && !offered && !misfits.length;
  bar.replaceChildren(
    ...(offered ? offerParts(offered) : []),
    ...(misfits.length ? misfitParts(misfits) : []),
    ...(changed.length ? [make("ul", {}, ...changed.map(changedPart)), namePart(bar)] : []),
    ...(left ? [make("p", { textContent: `${left} not accepted yet: edit again to go on.` })] : []),
  );
  if (focused) bar.querySelector(`[data-download="${CSS.escape(focused)}"]`)?.focus();
}

// How many changes a catalog has, and the button that hands it out.
function changedPart(catalog) {
  const button = make("button", { type: "button", className: "primary", textContent: `Download ${catalog.download}` });
  button.dataset.download = catalog.download;
  button.addEventListener("click", () => download(catalog));
  const said = make("span", { className: "count", textContent: countChanges(catalog.changes.size, catalog.language) });
  if (catalog.saved) said.append(" (downloaded)");
  const path = make("code", { textContent: catalog.path });
  return make("li", {}, said, button, make("span", { className: "place" }, "put it in the place of ", path));
}

// Who is to be the last translator; the name stays when the bar is shown anew.
function namePart(bar) {
  const value = bar.querySelector("#translator")?.value ?? storage.get(NAME_KEY) ?? "";
  const field = make("input", {
    id: "translator",
    type: "text",
    value,
    placeholder: "Name <address>",
    autocomplete: "name",
  });
  field.addEventListener("change", () => storage.set(NAME_KEY, field.value.trim() || null));
  return make("label", {}, "Your name ", field);
}

// Hand out a catalog with its changes, under the name that its page gives it.
function download(catalog) {
  const name = byId("translator").value.trim();
  const header = {
    "PO-Revision-Date": poTime(new Date()),
    ...(name ? { "Last-Translator": name.replace(/[\r\n]/gu, " ") } : {}),
  };
  const text = correctPo(catalog.text, catalog.changes, { wrapped: catalog.wrapped, header });
  const url = URL.createObjectURL(new Blob([text], { type: "text/x-gettext-translation" }));
  const link = make("a", { href: url, download: catalog.download });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  catalog.saved = true;
  showChanges();
  announce(`Downloaded ${catalog.download}; put it in the place of ${catalog.path}.`);
}

// Find what an earlier visit has left. What its catalog has by now is forgotten; what was made of another target than
// the entry has now is a misfit, so that nothing is put in the place of newer work.
function sortKept(catalog) {
  const byText = new Map(Array.from(catalog.entries.values(), (entry) => [idOf(entry), entry]));
  for (const change of storage.get(catalog.key) ?? []) {
    const entry = byText.get(change.id);
    const now = entry?.line && asRead(catalog, entry);
    if (!now || !isSame(now.texts, change.before)) {
      if (!now || !isSame(now.texts, change.texts)) catalog.misfits.push(change);
    } else if (!isAlike(now, change)) {
      catalog.offered.set(entry.line, { texts: change.texts, fuzzy: change.fuzzy });
    }
  }
  keep(catalog);
}

const isSame = (texts, others) => texts.length === others.length && texts.every((text, at) => text === others[at]);

// What the bar says of changes that an earlier visit has left, and that are not brought back yet.
function offerParts(number) {
  const restore = make("button", {
    type: "button",
    className: "primary",
    id: "restore",
    textContent: "Bring them back",
  });
  const discard = make("button", { type: "button", id: "discard", textContent: "Discard them" });
  restore.addEventListener("click", () => {
    catalogs.forEach((catalog, at) => {
      for (const [line, change] of Array.from(catalog.offered)) {
        setChange(document.querySelector(`.target[data-catalog="${at}"][data-line="${line}"]`), change);
      }
    });
    announce(`Brought back: ${number}.`);
  });
  discard.addEventListener("click", () => {
    for (const catalog of catalogs) {
      catalog.offered.clear();
      keep(catalog);
    }
    showChanges();
  });
  const said = number === 1 ? "1 change of an earlier visit is" : `${number} changes of an earlier visit are`;
  return [make("p", { textContent: `${said} kept here.` }), restore, discard];
}

// What the bar says of changes that fit no more: their texts, so that they are not lost.
function misfitParts(misfits) {
  const forget = make("button", { type: "button", id: "forget", textContent: "Forget them" });
  forget.addEventListener("click", () => {
    for (const catalog of catalogs) {
      catalog.misfits = [];
      keep(catalog);
    }
    showChanges();
  });
  const items = misfits.map(({ locale, texts }) => {
    const item = make("li", { lang: locale, dir: "auto" });
    showText(item, texts.join(" / "));
    return item;
  });
  const said = "Written on an earlier visit, for targets that have changed since:";
  return [make("p", { textContent: said }), make("ul", { className: "misfits" }, ...items), forget];
}

function offerKept() {
  catalogs.forEach(sortKept);
  showChanges();
}
