"""The review site in a browser, through the controls that an editor has."""

from __future__ import annotations

import os
import re
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from rkslocale.formats import po
from rkslocale.model import State
from rkslocale.project import status
from rkslocale.project.reviewing import review

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.acceptance.review.conftest import Site

    from rkslocale.model import Catalog
    from rkslocale.project import Project

# Keys as WebDriver names them.
CONTROL, ENTER, ESCAPE, TAB = "\ue009", "\ue007", "\ue00c", "\ue004"
ALBANIAN, SERBIAN = '[data-catalog="0"]', '[data-catalog="1"]'


def test_status_site_and_msgfmt_count_the_same(newsroom_project: Project) -> None:
    for standing in status(newsroom_project)[0]:
        path = newsroom_project.root / standing.catalog
        said = subprocess.run(
            ["msgfmt", "--statistics", "-o", "/dev/null", path],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "LC_ALL": "C"},
        )
        pairs = re.findall(r"(\d+) (translated|fuzzy|untranslated)", said.stderr)
        counted = {word: int(number) for number, word in pairs}
        counts = standing.counts.segments
        assert counts[State.REVIEWED] == counted.get("translated", 0)
        assert counts[State.MACHINE] + counts[State.OUTDATED] == counted.get("fuzzy", 0)
        assert counts[State.UNTRANSLATED] == counted.get("untranslated", 0)
        page = next((newsroom_project.root / "review").glob(f"{standing.article[9:].split('.')[0]}.html"))
        block = page.read_text(encoding="utf-8").split(f"<dt>{standing.locale.name}</dt>")[1].split("</dd>")[0]
        shown = dict.fromkeys(State, 0) | {
            State(w): int(n) for n, w in re.findall(rf"(\d+) ({'|'.join(State)})", block)
        }
        assert shown == counts


def test_the_page_works_without_complaint(site: Site) -> None:
    assert site.find("#shown").text == "6 of 6 segments"
    assert site.visible(".segment") == ["s1", "s2", "s3", "s4", "s5", "s6"]
    assert site.errors() == []


def test_hostile_text_stays_text(site: Site) -> None:
    site.open("hostile.html")
    assert site.script("return typeof window.pwned") == "undefined"
    assert site.browser.title.startswith("<script>window.pwned = 1</script> said")
    assert "\u202e" not in site.find("#segments").text
    assert "It is [U+202E]txt.exe[U+202C] and [U+2066]not[U+2069] a text." in site.find("#s4 .source").text
    assert site.script("return document.querySelectorAll('main script, main img').length") == 0
    for number in range(1, 5):
        site.click(f"#s{number} [data-action=edit]")
    assert [field.get_property("value") for field in site.browser.find_elements("css selector", "textarea")] == [
        entry.msgstr for entry in catalog_of(site, "sq", "hostile.po").entries
    ]
    assert "U+202E, U+202C, U+2066, U+2069" in site.find("#s4 .warning").text
    site.keys(CONTROL, ENTER)
    assert "[U+202E]txt.exe" in site.find("#s4 .target .text").text
    assert site.script("return typeof window.pwned") == "undefined"
    assert site.errors() == []


def test_a_script_in_the_page_would_not_run(site: Site) -> None:
    """The last line of defence: what is none of our two files is not run, and nothing is loaded."""
    site.script("document.body.append(Object.assign(document.createElement('script'), {text: 'window.pwned = 1'}))")
    site.script("document.body.insertAdjacentHTML('beforeend', '<img src=\"x.png\" onerror=\"window.pwned = 1\">')")
    assert site.script("return typeof window.pwned") == "undefined"
    assert any("Content Security Policy" in message for message in site.errors())


def catalog_of(site: Site, locale: str, name: str = "bridge.po") -> Catalog:
    return po.read((site.project.root / f"locales/{locale}/LC_MESSAGES/{name}").read_bytes())


# Filters


def test_states_are_filtered(site: Site) -> None:
    for state in ("reviewed", "machine", "untranslated"):
        site.click(f"[name=state][value={state}]")
    assert site.visible(".segment") == ["s2", "s6"]
    assert site.find("#shown").text == "2 of 6 segments"
    site.click("[name=state][value=outdated]")
    assert site.visible(".segment") == []
    site.click("#all")
    assert len(site.visible(".segment")) == 6


def test_findings_are_filtered(site: Site) -> None:
    wrong = site.script("return [...document.querySelectorAll('.segment:has([data-severity=error])')].map(e => e.id)")
    site.click("#severity option[value=error]")
    assert site.visible(".segment") == wrong
    assert "s3" in wrong  # 4,700 euros that became 4.600
    assert "4.600" in site.find("#s3 mark.error").text


def test_languages_are_filtered(site: Site) -> None:
    site.click("[name=catalog][value='1']")
    assert not site.find(f"#s1 {SERBIAN}").is_displayed()
    assert site.find(f"#s1 {ALBANIAN}").is_displayed()
    columns = site.script("return getComputedStyle(document.querySelector('#s1')).gridTemplateColumns")
    assert len(columns.split()) == 2
    site.find("#search").send_keys("mitrovic")
    assert site.visible(".segment") == ["s1"]
    site.find("#search").send_keys("i")  # as only the Serbian target has it
    assert site.visible(".segment") == []


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("prishtina", ["s4"]),
        ("KEMI PRITUR DHJETE", ["s4"]),
        ('"kemi', ["s4"]),
        ("beograd", ["s5"]),
        ("saobracaj", ["s5"]),
        ("Саобраћај", ["s5"]),
        ("njeqind te ftuarve", ["s2"]),
        ("4.600", ["s3"]),
        ("nowhere", []),
        ("", ["s1", "s2", "s3", "s4", "s5", "s6"]),
    ],
)
def test_search_knows_no_diacritics_and_both_scripts(site: Site, wanted: str, found: list[str]) -> None:
    site.find("#search").send_keys(wanted)
    assert site.visible(".segment") == found
    assert site.find("#nothing").is_displayed() == (not found)


# The keyboard


def focused(site: Site) -> str:
    return str(site.script("return document.activeElement.id"))


def test_segments_are_walked_by_keys(site: Site) -> None:
    visited = []
    for key in ("j", "j", "k", "n", "n", "n", "p", "p"):
        site.keys(key)
        visited.append(focused(site))
    assert visited == ["s1", "s2", "s1", "s2", "s3", "s4", "s3", "s2"]
    assert site.script("return document.querySelectorAll('[aria-current]').length") == 1
    for _ in range(9):
        site.keys("j")
    assert focused(site) == "s6"
    assert site.find("#status").get_property("textContent") == "This was the last one."


def test_keys_do_nothing_in_a_field(site: Site) -> None:
    site.keys("/")
    assert focused(site) == "search"
    site.keys("jkne?")
    assert site.find("#search").get_property("value") == "jkne?"
    assert not site.find("#help").is_displayed()
    site.keys(ESCAPE)
    assert focused(site) != "search"


def press_all(site: Site) -> None:
    """Press the keys that change a target, which are to change none."""
    for keys in ("a", "e", CONTROL + ENTER):
        site.keys(keys)
        assert site.find("#status").get_property("textContent") == "Go to a segment first, with j or n."
        site.script("announce('')")
    assert site.browser.find_elements("css selector", "textarea") == []
    assert not site.find("#changes").is_displayed()


def test_a_key_changes_only_what_is_shown(site: Site) -> None:
    press_all(site)
    site.keys("n")
    site.find("#search").send_keys("Beograd", ESCAPE)
    assert site.visible(".segment") == ["s5"]  # and not that which was gone to
    press_all(site)


def test_keys_work_on_a_cyrillic_keyboard(site: Site) -> None:
    press = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: arguments[0], bubbles: true}))"
    for key in ("ј", "ј", "н", "н", "п", "а"):
        site.script(press, key)
    assert focused(site) == "s3"
    assert site.find(f"#s3 {ALBANIAN} .badge").text == "reviewed"


def test_keys_of_one_letter_can_be_switched_off(site: Site) -> None:
    site.keys("?")
    assert site.script("return document.activeElement.textContent") == "Close"
    site.click("#single-keys")
    site.click("#help button")
    assert not site.find("#help").is_displayed()
    site.browser.refresh()
    site.keys("n", "a", "/", "?")
    assert not site.find("#help").is_displayed()
    assert site.script("return document.activeElement === document.body")
    site.click("#help-button")
    site.click("#single-keys")
    site.keys(ESCAPE, "j")
    assert focused(site) == "s1"


def test_help_is_a_dialog(site: Site) -> None:
    site.keys("?")
    assert site.find("#help").is_displayed()
    site.keys("j")
    assert site.find("#help").is_displayed()
    site.keys(ESCAPE)
    assert not site.find("#help").is_displayed()
    site.click("#help-button")
    assert "Ctrl+Enter" in site.find("#help").text


def test_focus_is_seen_and_the_content_is_a_tab_away(site: Site) -> None:
    site.keys(TAB)
    assert site.script("return document.activeElement.className") == "skip"
    site.keys(ENTER)
    assert focused(site) == "main"
    site.keys(TAB)
    assert site.script("return document.activeElement.hash") == "#error-sq"
    for _ in site.browser.find_elements("css selector", ".findings a"):
        site.keys(TAB)
    assert focused(site) == "search"
    assert site.script("return getComputedStyle(document.activeElement).outlineWidth") == "3px"


def test_every_control_has_a_name(site: Site) -> None:
    site.click("#s2 [data-action=edit]")
    nodes = site.browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    controls = {"button", "textbox", "searchbox", "checkbox", "combobox", "link", "dialog", "search", "region"}
    named = [
        (node["role"]["value"], node.get("name", {}).get("value", ""))
        for node in nodes
        if not node.get("ignored") and node.get("role", {}).get("value") in controls
    ]
    assert len(named) > 20
    assert [role for role, name in named if not name.strip()] == []
    assert ("textbox", "Target: Albanian, segment 2") in named


# Editing


def accept_all(site: Site) -> None:
    """Correct and accept an Albanian and a Serbian target, with what is hard to write in a PO file."""
    site.click(f"#s3 {ALBANIAN} [data-action=edit]")
    site.find("textarea").clear()
    site.find("textarea").send_keys(
        'Kushtoi 4.700 euro, sipas listës "C:\\çmimet\\ë.txt", të cilën kryetari e lexoi para të gjithë të ftuarve '
        "në sheshin e qytetit të hënën në mëngjes.",
        CONTROL,
        ENTER,
    )
    site.click(f"#s5 {SERBIAN} [data-action=edit]")
    site.find("textarea").clear()
    site.find("textarea").send_keys(
        "Саобраћај у Београду, који је ионако спор, због отварања моста није био погођен – рекли су „надлежни“."
    )
    site.click("#s5 [data-action=save]")


def downloaded(site: Site, name: str) -> Path:
    path = site.downloads / name
    until(path.exists)
    return path


def until(done: Callable[[], bool]) -> None:
    for _ in range(200):
        if done():
            return
        time.sleep(0.05)
    raise AssertionError(done)


def download(site: Site, name: str) -> Path:
    site.script("arguments[0].click()", site.find(f"#changes [data-download='{name}']"))
    return downloaded(site, name)


def test_a_corrected_catalog_is_downloaded(site: Site) -> None:
    site.click(f"#s2 {ALBANIAN} [data-action=accept]")
    accept_all(site)
    bar = site.find("#changes").text
    assert "2 changes in Albanian" in bar
    assert "1 change in Serbian" in bar
    assert "locales/sq/LC_MESSAGES/bridge.po" in bar
    site.find("#translator").send_keys("Arta Krasniqi <arta@example.org>")
    path = download(site, "bridge.sq.po")
    check_with_gettext(path)
    before, after = catalog_of(site, "sq"), po.read(path.read_bytes())
    assert after.get("Last-Translator") == "Arta Krasniqi <arta@example.org>"
    assert after.get("PO-Revision-Date") != before.get("PO-Revision-Date")
    changed = {e.msgid: e for e in after.entries if e not in before.entries}
    assert list(changed) == ["The bridge was opened on Monday, in front of a hundred guests.", "It cost 4,700 euros."]
    assert {entry.state for entry in changed.values()} == {State.REVIEWED}
    assert {entry.previous_msgid for entry in changed.values()} == {None}
    cost = changed["It cost 4,700 euros."]
    assert cost.msgstr.startswith('Kushtoi 4.700 euro, sipas listës "C:\\çmimet\\ë.txt", të cilën')
    assert cost.comments[0] == "mt: translate-en_sq 0.5 2026-11-24 -1.20"


def test_every_other_line_stays_byte_for_byte(site: Site) -> None:
    accept_all(site)
    path = download(site, "bridge.sr.po")
    check_with_gettext(path)
    before = (site.project.root / "locales/sr/LC_MESSAGES/bridge.po").read_bytes().split(b"\n")
    after = path.read_bytes().split(b"\n")
    assert all(line.endswith(b"\r") for line in after[:-1])
    at = next(number for number, line in enumerate(before) if b'msgid "Traffic' in line)
    changed = [line for line in before[: at - 1] if line not in after]
    assert [line.split(b":")[0] for line in changed] == [b'"PO-Revision-Date']
    assert before[at + 2 :] == after[-len(before[at + 2 :]) :]
    assert b"#, fuzzy\r" in before[at - 1] + b"\n"
    assert after[at - 1] == before[at]


def check_with_gettext(path: Path) -> None:
    subprocess.run(["msgfmt", "-c", "-o", "/dev/null", path], check=True)
    data = path.read_bytes()
    again = subprocess.run(["msgcat", path], check=True, capture_output=True).stdout
    assert again.replace(b"\r\n", b"\n") == data.replace(b"\r\n", b"\n")


def test_accepting_goes_on_to_what_needs_work(site: Site) -> None:
    for key in ("n", "e"):
        site.keys(key)
    assert site.script("return document.activeElement.closest('.target').dataset.catalog") == "0"
    site.keys(CONTROL, ENTER)
    assert focused(site) == "s2"  # its Serbian target is untranslated
    assert site.find(f"#s2 {ALBANIAN} .badge").text == "reviewed"
    site.keys("e", "Мост је отворен у понедељак, пред сто гостију.", CONTROL + ENTER)
    assert focused(site) == "s3"
    assert site.find("#status").get_property("textContent") == "Accepted: Serbian, segment 2."


def test_a_target_is_accepted_without_opening_it(site: Site) -> None:
    site.keys("n", "n", "n", "a")
    assert site.find(f"#s4 {ALBANIAN} .badge").text == "reviewed"
    site.click(f"#s4 {ALBANIAN} [data-action=undo]")
    site.keys(CONTROL, ENTER)
    assert site.find(f"#s4 {ALBANIAN} .badge").text == "reviewed"
    site.keys("j", "a")  # its Albanian target is untranslated
    assert site.find("#status").get_property("textContent") == "There is nothing to accept: write the target first."


def test_nothing_cannot_be_accepted(site: Site) -> None:
    site.click(f"#s2 {SERBIAN} [data-action=edit]")
    site.keys("   ", CONTROL + ENTER)
    assert site.find("#s2 .warning").text == "Write the target first."
    assert not site.find("#changes").is_displayed()


def test_plural_forms_are_edited_each(site: Site) -> None:
    site.click(f"#s6 {SERBIAN} [data-action=edit]")
    fields = site.browser.find_elements("css selector", "textarea")
    assert [field.get_property("value") for field in fields] == ["%d dan rada", "%d dana rada", "%d dana rada"]
    fields[0].clear()
    fields[0].send_keys("%d дан рада", TAB)
    for field in fields[1:]:
        field.clear()
        field.send_keys("%d дана рада")
    site.keys(CONTROL, ENTER)
    path = download(site, "bridge.sr.po")
    check_with_gettext(path)
    entry = next(e for e in po.read(path.read_bytes()).entries if e.msgid_plural)
    assert (entry.msgstr_plural, entry.flags) == (("%d дан рада", "%d дана рада", "%d дана рада"), ("c-format",))


def test_a_target_can_be_doubted_again_and_changed_back(site: Site) -> None:
    target = f"#s1 {SERBIAN}"
    site.click(f"{target} [data-action=doubt]")
    assert site.find(f"{target} .badge").text == "outdated"
    path = download(site, "bridge.sr.po")
    assert next(e for e in po.read(path.read_bytes()).entries if e.msgid.startswith("New")).fuzzy
    check_with_gettext(path)
    site.click(f"{target} [data-action=undo]")
    assert site.find(f"{target} .badge").text == "reviewed"
    assert not site.find("#changes").is_displayed()


def test_the_memory_can_be_used(site: Site) -> None:
    site.click("#s3 [data-action=use]")
    assert site.find("textarea").get_property("value") == "Kushtoi 3.100 eu\u00adro."  # not the code that is shown


def test_what_is_not_accepted_is_kept(site: Site) -> None:
    site.click(f"#s3 {ALBANIAN} [data-action=edit]")
    site.keys(" Shtojcë", ESCAPE)
    assert site.browser.find_elements("css selector", "textarea") == []
    assert "4.600 euro. Shtojcë" not in site.find("#s3").text
    assert "1 not accepted yet" in site.find("#changes").text
    assert leaving_is_warned_of(site)
    site.click(f"#s3 {ALBANIAN} [data-action=edit]")
    assert site.find("textarea").get_property("value") == "Kushtoi 4.600 euro. Shtojcë"


def leaving_is_warned_of(site: Site) -> bool:
    return bool(site.script("return !window.dispatchEvent(new Event('beforeunload', {cancelable: true}))"))


def test_leaving_with_changes_is_warned_of_until_they_are_downloaded(site: Site) -> None:
    assert not leaving_is_warned_of(site)
    accept_all(site)
    assert leaving_is_warned_of(site)
    download(site, "bridge.sq.po")
    assert leaving_is_warned_of(site)
    download(site, "bridge.sr.po")
    assert not leaving_is_warned_of(site)


def test_changes_come_back_on_another_visit(site: Site) -> None:
    accept_all(site)
    site.browser.refresh()
    assert "2 changes of an earlier visit" in site.find("#changes").text
    assert site.find(f"#s3 {ALBANIAN} .badge").text == "machine draft"
    site.click("#restore")
    assert site.find(f"#s3 {ALBANIAN} .badge").text == "reviewed"
    assert "Kushtoi 4.700 euro" in site.find(f"#s3 {ALBANIAN} .text").text
    site.browser.refresh()
    site.click("#discard")
    site.browser.refresh()
    assert not site.find("#changes").is_displayed()


def test_an_offer_outlives_new_changes(site: Site) -> None:
    accept_all(site)
    site.browser.refresh()
    site.click(f"#s4 {ALBANIAN} [data-action=accept]")
    assert "2 changes of an earlier visit are kept here." in site.find("#changes").text
    assert "1 change in Albanian" in site.find("#changes").text
    site.browser.refresh()
    assert "3 changes of an earlier visit are kept here." in site.find("#changes").text
    site.click("#restore")
    assert "earlier visit" not in site.find("#changes").text
    assert "2 changes in Albanian" in site.find("#changes").text


def test_changes_of_another_text_do_not_come_back(site: Site) -> None:
    accept_all(site)
    site.script(
        "for (const key of Object.keys(localStorage))"
        " localStorage.setItem(key, localStorage.getItem(key).replace('Kushtoi 4.600 euro.', 'Tjetër.'))"
    )
    site.browser.refresh()
    assert "1 change of an earlier visit" in site.find("#changes").text
    (misfit,) = site.browser.find_elements("css selector", ".misfits li")
    assert misfit.text.startswith("Kushtoi 4.700 euro")  # it is not lost, and not put in the place of newer work
    assert misfit.get_attribute("lang") == "sq"
    site.click("#forget")
    site.browser.refresh()
    assert site.browser.find_elements("css selector", ".misfits") == []
    assert "1 change of an earlier visit" in site.find("#changes").text


def test_what_is_put_in_place_is_done_with(site: Site) -> None:
    accept_all(site)
    path = site.project.root / "locales/sq/LC_MESSAGES/bridge.po"
    before = {file: file.read_bytes() for file in (path, *(site.project.root / "review").iterdir())}
    path.write_bytes(download(site, "bridge.sq.po").read_bytes())
    try:
        assert "review/bridge.html" in review(site.project).written
        site.browser.refresh()
        assert "1 change of an earlier visit is kept here." in site.find("#changes").text  # the Serbian one
        assert site.find(f"#s3 {ALBANIAN} .badge").text == "reviewed"
        assert "2 reviewed" in site.find(".standings").text
        site.click("#discard")
        assert site.script("return Object.keys(localStorage).length") == 0
    finally:
        for file, data in before.items():
            file.write_bytes(data)


# Looks


def test_dark_and_light_are_chosen_and_kept(site: Site) -> None:
    background = "return getComputedStyle(document.body).backgroundColor"
    light = site.script(background)
    dark = {"media": "", "features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    site.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", dark)
    assert site.script(background) != light
    until(lambda: site.find("#theme").text == "Light")
    site.click("#theme")
    assert site.script(background) == light
    site.browser.refresh()
    assert site.script(background) == light


def test_on_paper_there_are_no_controls(site: Site) -> None:
    site.click("#theme")
    site.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print", "features": []})
    for selector in ("#filters", "#theme", "#s1 .buttons", "nav"):
        assert not site.find(selector).is_displayed()
    assert site.script("return getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert site.script("return getComputedStyle(document.body).color") == "rgb(34, 32, 28)"


def test_a_narrow_window_needs_no_scrolling_sideways(site: Site) -> None:
    metrics = {"width": 400, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    site.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    try:
        for page in ("index.html", "bridge.html", "hostile.html"):
            site.open(page)
            assert site.script("return document.documentElement.scrollWidth") <= 400
    finally:
        site.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_an_error_is_a_click_away_from_the_overview(site: Site) -> None:
    site.open("index.html")
    site.click("#readiness option[value=error]")
    assert "articles/bridge.txt" in site.find("#articles").text
    site.click("a[href='bridge.html#error-sq']")
    assert site.script("return document.querySelector(':target').dataset.severity") == "error"
    until(lambda: focused(site) == site.script("return document.querySelector(':target').closest('li').id"))
    assert site.script("return document.activeElement.getBoundingClientRect().top") > site.script(
        "return document.querySelector('.toolbar').getBoundingClientRect().bottom"
    )


def test_the_overview_is_searched_and_leads_to_the_articles(site: Site) -> None:
    site.open("index.html")
    assert site.find("#shown").text == "3 of 3 articles"
    site.find("#search").send_keys("otvoren most")
    assert site.find("#shown").text == "1 of 3 articles"
    site.find("#search").clear()
    site.click("#readiness option[value=ready]")
    assert site.find("#nothing").is_displayed()
    site.click("#all")
    site.click("tbody a")
    assert site.find("h1").text == "New Bridge Opens in Mitrovica"
    assert site.errors() == []
