// Which articles and segments are shown.

// Show those of `items` that `matches` says, and how many these are.
function showMatching(items, matches, thing) {
  let shown = 0;
  for (const item of items) {
    item.hidden = !matches(item);
    shown += Number(!item.hidden);
  }
  byId("nothing").hidden = shown > 0 || !items.length;
  byId("shown").textContent = `${shown} of ${items.length} ${thing}${items.length === 1 ? "" : "s"}`;
}

function setUpForm(apply) {
  const form = byId("filters");
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", apply);
  form.addEventListener("change", apply);
  byId("all").addEventListener("click", () => {
    form.reset();
    apply();
    byId("search").focus();
  });
  form.hidden = false;
  apply();
}

function setUpOverview() {
  const rows = Array.from(document.querySelectorAll("#articles tr"));
  const texts = new Map(rows.map((row) => [row, fold(readText(row.cells[0]))]));
  setUpForm(() => {
    const wanted = fold(byId("search").value.trim());
    const readiness = byId("readiness").value;
    const matches = (row) => texts.get(row).includes(wanted) && (!readiness || row.dataset.readiness.split(" ").includes(readiness));
    showMatching(rows, matches, "article");
  });
}

// The segments of an article; `texts` has what is searched in each target and source, and forgets what has changed.
const segments = {
  items: [],
  texts: new WeakMap(),

  textOf(element) {
    let text = this.texts.get(element);
    if (text === undefined) {
      text = fold(Array.from(element.querySelectorAll(".text"), readText).join("\n"));
      this.texts.set(element, text);
    }
    return text;
  },

  targets(item) {
    return Array.from(item.querySelectorAll(".target:not([hidden])"));
  },

  checked(name) {
    return new Set(Array.from(document.querySelectorAll(`#filters [name=${name}]:checked`), (box) => box.value));
  },

  // Show what the form says. What is being edited stays, whatever it says.
  filter() {
    const catalogs = this.checked("catalog");
    for (const part of document.querySelectorAll("[data-catalog]")) part.hidden = !catalogs.has(part.dataset.catalog);
    for (const list of document.querySelectorAll("[data-columns]")) list.dataset.columns = catalogs.size;
    const states = this.checked("state");
    const allStates = states.size === document.querySelectorAll("#filters [name=state]").length;
    const severity = byId("severity").value;
    const wanted = fold(byId("search").value.trim());
    const fits = (target) =>
      (allStates || states.has(target.dataset.state)) &&
      (!severity || target.dataset.severity === "error" || (severity === "any" && target.dataset.severity));
    const matches = (item) => {
      const targets = this.targets(item);
      if (item.querySelector("textarea")) return true;
      if (!(allStates && !severity) && !targets.some(fits)) return false;
      return !wanted || [item.querySelector(".source"), ...targets].some((part) => this.textOf(part).includes(wanted));
    };
    showMatching(this.items, matches, "segment");
    this.count();
  },

  // Say beside each state how many targets it has.
  count() {
    const counts = {};
    for (const { dataset } of document.querySelectorAll(".target:not([hidden])")) {
      counts[dataset.state] = (counts[dataset.state] ?? 0) + 1;
    }
    for (const chip of document.querySelectorAll(".chip[data-state]")) {
      chip.querySelector(".number").textContent = counts[chip.dataset.state] ?? 0;
    }
  },
};

function setUpSegments() {
  segments.items = Array.from(document.querySelectorAll(".segment"));
  setUpForm(() => segments.filter());
}
