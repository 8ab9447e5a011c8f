// What all parts of the page use.

const byId = (id) => document.getElementById(id);

// What the page knows: letters for the search, and on the page of an article its states and its catalogs.
const data = JSON.parse(byId("data").textContent);

// Return a new element. Texts are only ever set as text: what an article says cannot become markup.
function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

// Tell those who do not see the page what has happened.
function announce(message) {
  byId("status").textContent = message;
}

// What the browser keeps between visits. It may keep nothing, for pages that are opened from a disk.
const storage = {
  get(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // Then the warning on leaving the page has to do.
    }
  },
};

// Return a text as it is searched: small letters without their marks, Serbian in Latin ones, straight quotation marks,
// nothing unseen.
// Đ is written dj where there is no đ on the keyboard; both are taken for d.
function fold(text) {
  return Array.from(text.toLowerCase(), (letter) => data.letters[letter] ?? letter)
    .join("")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/dj|đ/gu, "d")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐‑–—]/gu, "-")
    .replace(new RegExp(data.unseen, "gu"), "")
    .replace(/\s+/gu, " ");
}

// Show a text in an element, with what is unseen as its code point.
function showText(element, text) {
  const unseen = new RegExp(data.unseen, "u");
  const parts = text.split(new RegExp(`(${data.unseen})`, "u"));
  element.replaceChildren(
    ...parts.map((part) => {
      if (!unseen.test(part)) return part;
      const code = part.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
      return make("span", { className: "unseen", textContent: `[U+${code}]` });
    }),
  );
}

// Return the text that an element shows, with what is unseen as it is.
function readText(element) {
  const copy = element.cloneNode(true);
  for (const part of copy.querySelectorAll(".unseen")) {
    part.textContent = String.fromCodePoint(parseInt(part.textContent.slice("[U+".length), 16));
  }
  return copy.textContent;
}

function setUpTheme() {
  const key = "rkslocale review theme";
  const button = byId("theme");
  const preferred = matchMedia("(prefers-color-scheme: dark)");
  let chosen = storage.get(key);
  const isDark = () => (chosen ? chosen === "dark" : preferred.matches);
  const apply = () => {
    if (chosen) document.documentElement.dataset.theme = chosen; // otherwise the style sheet does as the browser is set
    button.textContent = isDark() ? "Light" : "Dark";
    button.setAttribute("aria-label", isDark() ? "Light colours" : "Dark colours");
  };
  button.addEventListener("click", () => {
    chosen = isDark() ? "light" : "dark";
    storage.set(key, chosen);
    apply();
  });
  preferred.addEventListener("change", apply);
  button.hidden = false;
  apply();
}
