// The keyboard.

const currentSegment = () =>
  document.activeElement?.closest(".segment") ?? document.querySelector(".segment[aria-current]");

function goTo(item) {
  document.querySelector(".segment[aria-current]")?.removeAttribute("aria-current");
  item.setAttribute("aria-current", "true");
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: "center" });
}

const needsWork = (item) =>
  segments
    .targets(item)
    .some(({ dataset }) => dataset.line && (dataset.state !== "reviewed" || dataset.severity === "error"));

// Go to the next segment that is shown and that `test` wants, or with -1 to the previous one; say if there is none.
function step(direction, test = () => true) {
  const shown = segments.items.filter((item) => !item.hidden);
  const current = currentSegment();
  const from = segments.items.indexOf(current);
  const ahead = shown.filter((item) => (segments.items.indexOf(item) - from) * direction > 0);
  const candidates = current ? ahead : shown;
  const found = (direction > 0 ? candidates : candidates.toReversed()).find(test);
  if (found) goTo(found);
  else announce(direction > 0 ? "This was the last one." : "This was the first one.");
  return found;
}

// The target that a key is for: the one with the focus, or of the present segment the first that needs work, or the
// first. What is not shown is never changed by a key.
function targetForKey() {
  const current = currentSegment();
  if (!current || current.hidden) {
    announce("Go to a segment first, with j or n.");
    return undefined;
  }
  current.scrollIntoView({ block: "nearest" });
  const focused = document.activeElement?.closest(".target[data-line]");
  const targets = segments.targets(current).filter((target) => target.dataset.line);
  return focused ?? targets.find(({ dataset }) => dataset.state !== "reviewed") ?? targets[0];
}

const onTarget = (action) => () => {
  const target = targetForKey();
  if (target) action(target);
};

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  n: () => step(1, needsWork),
  p: () => step(-1, needsWork),
  e: onTarget(edit),
  a: onTarget((target) => accept(target)),
  "/": () => byId("search").focus(),
  "?": () => byId("help").showModal(),
};

// Keys within the fields of a target. Return whether the key was one of ours.
function keyInEditor(event, target) {
  if (event.key === "Escape") leave(target);
  else if (accepts(event)) {
    if (save(target)) nextAfter(target);
  } else return false;
  return true;
}

// After a target is accepted: the next one of its segment that needs work, or the next segment that does.
function nextAfter(target) {
  const isDone = ({ dataset }) => !dataset.line || dataset.state === "reviewed";
  if (segments.targets(target.closest(".segment")).every(isDone)) step(1, needsWork);
}

const accepts = (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey);

// Keys in other fields. Return whether the key was one of ours.
function keyInField(event, field) {
  if (event.key !== "Escape") return false;
  field.blur();
  return true;
}

// Keys where nothing is being written. Return whether the key was one of ours.
function keyOnPage(event) {
  if (accepts(event)) {
    const target = targetForKey();
    if (target && accept(target)) nextAfter(target);
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || !byId("single-keys").checked) return false;
  const key = data.letters[event.key] ?? event.key; // a Serbian keyboard may be set to Cyrillic
  if (!Object.hasOwn(KEYS, key)) return false;
  KEYS[key]();
  return true;
}

function onKey(event) {
  if (byId("help").open || event.isComposing) return;
  const field = event.target.closest?.("input, textarea, select");
  const target = field?.closest(".editor") && field.closest(".target");
  let isOurs;
  if (target) isOurs = keyInEditor(event, target);
  else if (field) isOurs = keyInField(event, field);
  else isOurs = keyOnPage(event);
  if (isOurs) event.preventDefault();
}

// Those who speak to their computer, or press keys by accident, can switch off keys of one character (WCAG 2.2, 2.1.4).
function setUpSingleKeys() {
  const key = "rkslocale review single keys";
  const box = byId("single-keys");
  box.checked = storage.get(key) !== "off";
  box.addEventListener("change", () => storage.set(key, box.checked ? null : "off"));
}

// Go to the segment that the address names.
function goToNamed() {
  const item = byId(location.hash.slice(1))?.closest(".segment");
  if (item && !item.hidden) goTo(item);
}

function setUpKeys() {
  setUpSingleKeys();
  addEventListener("hashchange", goToNamed);
  addEventListener("load", goToNamed);
  document.addEventListener("keydown", onKey);
  byId("help-button").addEventListener("click", () => byId("help").showModal());
  byId("segments").addEventListener("focusin", (event) => {
    document.querySelector(".segment[aria-current]")?.removeAttribute("aria-current");
    event.target.closest(".segment")?.setAttribute("aria-current", "true");
  });
}
