// Keep what is scrolled to, and what has the focus, from under the bars at the edges of the window.
function setUpEdges() {
  const root = document.documentElement;
  const toolbar = document.querySelector(".toolbar");
  const measure = () => {
    root.style.scrollPaddingTop =
      getComputedStyle(toolbar).position === "sticky" ? `${toolbar.offsetHeight + 16}px` : "";
    root.style.scrollPaddingBottom = `${byId("changes").offsetHeight + 16}px`;
  };
  const observer = new ResizeObserver(measure);
  observer.observe(toolbar);
  observer.observe(byId("changes"));
}

setUpTheme();
if (byId("segments")) {
  setUpSegments();
  setUpEditing();
  setUpKeys();
  setUpEdges();
} else {
  setUpOverview();
}
