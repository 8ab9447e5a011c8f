"""A browser without a window, and a newsroom whose site it opens."""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from rkslocale.formats import po
from rkslocale.model import Entry
from rkslocale.project import Project, extract, init
from rkslocale.project.reviewing import review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

CHROMIUM: Final = Path("/usr/bin/chromium")
DRIVER: Final = Path("/usr/bin/chromedriver")
OPTIONS: Final = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1300,900",
)

BRIDGE: Final = """\
New Bridge Opens in Mitrovica

The bridge was opened on Monday, in front of a hundred guests. It cost 4,700 euros.

“We have waited for ten years,” said a driver from Prishtina.

Traffic in Belgrade was not affected."""

OLD: Final = "2026-01-01 12:00+0100"
STORY: Final = "Отворен мост\n\nМост је отворен у Београду.\n"

HOSTILE: Final = (
    "<script>window.pwned = 1</script> said the mayor",
    '</script><script>window.pwned = 1</script><img src=x onerror="window.pwned = 1"> was deleted.',
    "\" onfocus='window.pwned = 1' autofocus ' and </textarea></title> --> stayed.",
    "It is \u202etxt.exe\u202c and \u2066not\u2069 a text.",
)

SQ: Final = {
    "New Bridge Opens in Mitrovica": Entry(
        "", "Hapet ura e re në Mitrovicë", comments=("mt: translate-en_sq 0.5 2026-11-24 -0.09",)
    ),
    "The bridge was opened on Monday, in front of a hundred guests.": Entry(
        "",
        "Ura u hap të martën, para njëqind të ftuarve.",
        flags=("fuzzy",),
        previous_msgid="The bridge was opened on Tuesday, in front of a hundred guests.",
    ),
    "It cost 4,700 euros.": Entry(
        "",
        "Kushtoi 4.600 euro.",
        flags=("fuzzy",),
        comments=(
            "mt: translate-en_sq 0.5 2026-11-24 -1.20",
            "tm: 80%, starter: It cost 3,100 euros.",
            "tm: → Kushtoi 3.100 eu\u00adro.",
        ),
    ),
    "“We have waited for ten years,” said a driver from Prishtina.": Entry(
        "",
        "“Kemi pritur dhjetë vjet”, tha një shofer nga Prishtina.",
        flags=("fuzzy",),
        comments=("mt: translate-en_sq 0.5 2026-11-24 -0.30",),
    ),
}
SR: Final = {
    "New Bridge Opens in Mitrovica": Entry("", "Отворен нови мост у Митровици"),
    "Traffic in Belgrade was not affected.": Entry(
        "",
        "Саобраћај у Београду није био погођен.",
        flags=("fuzzy",),
        comments=("mt: translate-en_sr 0.5 2026-11-24 -0.20",),
    ),
}
PLURAL: Final = Entry(
    "%d day of work",
    msgid_plural="%d days of work",
    msgstr_plural=("%d dan rada", "%d dana rada", "%d dana rada"),
    flags=("fuzzy", "c-format"),
    msgctxt="sign",
)


@dataclass
class Site:
    """A newsroom, its site, and the browser that looks at it."""

    project: Project
    browser: Chrome
    downloads: Path

    def open(self, page: str = "bridge.html") -> None:
        """Open a page; what earlier tests have left in the browser is forgotten."""
        self.browser.get((self.project.root / "review" / page).as_uri())
        if self.script("const kept = localStorage.length; localStorage.clear(); return kept"):
            self.browser.refresh()
        for file in self.downloads.iterdir():
            file.unlink()

    def script(self, code: str, *arguments: Any) -> Any:
        """Run JavaScript in the page."""
        return self.browser.execute_script(code, *arguments)

    def find(self, selector: str) -> WebElement:
        """Return the first element that is like ``selector``."""
        return self.browser.find_element("css selector", selector)

    def click(self, selector: str) -> None:
        """Click what is like ``selector``, scrolled to the middle of the window as a person would."""
        element = self.find(selector)
        self.script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def visible(self, selector: str) -> list[str]:
        """Return the ids of the elements like ``selector`` that can be seen."""
        code = (
            "return Array.from(document.querySelectorAll(arguments[0])).filter(e => e.checkVisibility()).map(e => e.id)"
        )
        found: list[str] = self.script(code, selector)
        return found

    def keys(self, *keys: str) -> None:
        """Press keys, one after the other, wherever the focus is."""
        self.browser.switch_to.active_element.send_keys(*keys)

    def errors(self) -> list[str]:
        """Return what the browser has complained of."""
        return [entry["message"] for entry in self.browser.get_log("browser")]  # type: ignore[no-untyped-call]  # likewise


def _chromium(downloads: Path, profile: str) -> Chrome:
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    from selenium.webdriver.chrome.service import Service  # noqa: PLC0415  (only where it is installed)

    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for option in (*OPTIONS, f"--user-data-dir={profile}"):
        options.add_argument(option)
    driver: Chrome = webdriver.Chrome(options=options, service=Service(str(DRIVER)))
    driver.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(downloads)})
    return driver


def _fill(project: Project, locale: str, targets: dict[str, Entry], *extra: Entry, crlf: bool = False) -> None:
    path = project.root / f"locales/{locale}/LC_MESSAGES/bridge.po"
    contents = po.read(path.read_bytes())
    entries = [
        replace(targets[e.msgid], msgid=e.msgid, extracted=e.extracted, references=e.references)
        if e.msgid in targets
        else e
        for e in contents.entries
    ]
    header = tuple((name, OLD if name == "PO-Revision-Date" else value) for name, value in contents.header)
    path.write_bytes(po.write(replace(contents, header=header, entries=(*entries, *extra), crlf=crlf)))


def _hostile(entry: Entry) -> Entry:
    comments = (f"mt: {entry.msgid} 2026-11-24 -0.1", f"terms: {entry.msgid}")
    return replace(entry, msgstr=entry.msgid, comments=comments, flags=("fuzzy",))


@pytest.fixture(scope="session")
def newsroom_project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A newsroom with drafts, reviewed and outdated targets, and an article that is out to do harm."""
    if shutil.which("msgfmt") is None:
        pytest.skip("GNU gettext is not installed")
    project = init(tmp_path_factory.mktemp("review") / "room")
    (project.root / "articles/bridge.txt").write_text(BRIDGE, encoding="utf-8")
    (project.root / "articles/hostile.txt").write_text("\n\n".join(HOSTILE) + "\n", encoding="utf-8")
    (project.root / "articles/vest.sr.txt").write_text(
        "Отворен мост\n\nМост је отворен у Београду.\n", encoding="utf-8"
    )
    extract(project)
    _fill(project, "sq", SQ)
    _fill(project, "sr", SR, PLURAL, crlf=True)
    path = project.root / "locales/sq/LC_MESSAGES/hostile.po"
    hostile = po.read(path.read_bytes())
    path.write_bytes(po.write(replace(hostile, entries=tuple(_hostile(entry) for entry in hostile.entries))))
    review(project)
    return project


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Chrome, Path]]:
    """Chromium, and the folder of its downloads."""
    for program in (CHROMIUM, DRIVER):
        if not program.exists():
            pytest.skip(f"{program} is not installed")
    downloads = tmp_path_factory.mktemp("downloads")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        driver = _chromium(downloads, profile)
        yield driver, downloads
        driver.quit()


@pytest.fixture
def site(newsroom_project: Project, browser: tuple[Chrome, Path]) -> Site:
    """The newsroom's site, with the page of its bridge open."""
    found = Site(newsroom_project, *browser)
    found.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
    found.open()
    found.errors()
    return found


@pytest.fixture
def lab(site: Site) -> Any:
    """A function that runs JavaScript in the page on arguments that are handed over as JSON."""

    def run(code: str, *arguments: Any) -> Any:
        return json.loads(site.script(f"return JSON.stringify({code})", *arguments))

    return run
