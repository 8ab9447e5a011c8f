from __future__ import annotations

import random
import socket
import subprocess
import sys
from typing import TYPE_CHECKING, NoReturn

import pytest

from rkslocale.engine.alignment import words
from rkslocale.engine.argos import ArgosEngine, verify
from rkslocale.engine.decoder import HOPELESS, LONGEST_PART
from rkslocale.engine.packages import Origin, read_package
from rkslocale.errors import EngineError, PackageBrokenError, PackageMissingError
from rkslocale.language.loops import is_loop

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import PackageMaker

    from rkslocale.engine import Scored
    from rkslocale.model import Hypothesis

pytestmark = pytest.mark.usefixtures("argos_home")


def translate(engine: ArgosEngine, texts: list[str], source: str = "en", target: str = "sq") -> dict[str, Scored]:
    (leg,) = engine.route(source, target)
    made: dict[str, Scored] = {}
    for batch in engine.translate(texts, leg):
        assert not made.keys() & batch.keys()
        made.update(batch)
    return made


@pytest.fixture
def engine(tmp_path: Path, make_package: PackageMaker) -> ArgosEngine:
    """From English into Albanian: every c becomes ç."""
    make_package(tmp_path / "starter", "en", "sq", changes={"c": "ç"})
    return ArgosEngine(tmp_path / "starter")


def test_every_text_gets_its_own_target(engine: ArgosEngine) -> None:
    texts = [f"{number}. The council of {name} called {number * 7} citizens." for number, name in enumerate("ABCDEFGH")]
    texts += ["1. buy\n2. sell\n\n3. wait", "c", "A line break\r\nin the middle", "c", "", "  ", "Cc? Cc!"]
    random.Random(1).shuffle(texts)  # noqa: S311  (an order, no secret)
    made = translate(engine, texts)
    assert {text: target for text, (target, _) in made.items()} == {
        text: text.replace("c", "ç") for text in texts if text.strip()
    }


def test_a_sure_model_scores_zero_and_no_score_is_above_it(engine: ArgosEngine) -> None:
    made = translate(engine, ["The mayor came.", "He spoke."])
    assert all(-0.01 < score <= 0 for _, score in made.values())


def test_underscores_come_through(engine: ArgosEngine) -> None:
    assert translate(engine, ["See https://example.org/a_b?d=2"])["See https://example.org/a_b?d=2"][0].endswith(
        "a_b?d=2"
    )


def test_characters_that_the_model_has_never_seen_come_through(engine: ArgosEngine) -> None:
    assert translate(engine, ["It costs € 5"])["It costs € 5"][0] == "It çosts € 5"


def test_texts_without_a_word_are_kept_as_they_are(engine: ArgosEngine) -> None:
    assert translate(engine, ["***", "– –", "😀"]) == {"***": ("***", 0.0), "– –": ("– –", 0.0), "😀": ("😀", 0.0)}


@pytest.mark.parametrize(
    "text",
    [
        ", ".join(f"item {number} of the docket" for number in range(60)),
        " ".join(["coca"] * 200),
        "c" * (5 * LONGEST_PART),
        "\n".join(f"{number}. choice" for number in range(90)),
    ],
    ids=["pauses", "white space", "one word", "lines"],
)
def test_nothing_of_a_long_text_is_dropped(engine: ArgosEngine, text: str) -> None:
    assert translate(engine, [text, "short"])[text][0] == text.replace("c", "ç")


def hypotheses(engine: ArgosEngine, texts: list[str], count: int = 4) -> dict[str, tuple[Hypothesis, ...]]:
    (leg,) = engine.route("en", "sq")
    offered: dict[str, tuple[Hypothesis, ...]] = {}
    for batch in engine.hypotheses(texts, leg, count):
        assert not offered.keys() & batch.keys()
        offered.update(batch)
    return offered


def linked(source: str, hypothesis: Hypothesis) -> list[tuple[str, str]]:
    return [(source[a:b], hypothesis.text[c:d]) for a, b, c, d in hypothesis.links]


def test_hypotheses_are_different_and_the_best_is_first_as_translate_has_it(engine: ArgosEngine) -> None:
    texts = ["The council called.", "Cc? Cc!", "c", "once\n\nmore", "c", " "]
    made, offered = translate(engine, texts), hypotheses(engine, texts)
    assert made.keys() == offered.keys()
    for text, found in offered.items():
        assert found[0].text == made[text][0]
        assert found[0].score == pytest.approx(made[text][1], abs=1e-3)
        assert len({hypothesis.text for hypothesis in found}) == len(found) <= 4
        assert [hypothesis.score for hypothesis in found] == sorted((h.score for h in found), reverse=True)
    assert len(offered["The council called."]) == 4
    assert all(len(found) == 1 for found in hypotheses(engine, texts, 1).values())


LONG = ", ".join(f"item {number} of the docket" for number in range(40))


@pytest.mark.parametrize(
    "text",
    [
        "The council  called 1,300 citizens.",
        "  1. buy\n2. sell\r\n\n3. Can’t wait ",
        "It costs € 5 or $ 4",
        LONG,
        "– c –",
    ],
    ids=["sentence", "lines", "unknown characters", "parts", "dashes"],
)
def test_every_word_is_linked_to_the_one_it_was_made_of(engine: ArgosEngine, text: str) -> None:
    best = hypotheses(engine, [text])[text][0]
    assert linked(text, best) == [(text[a:b], text[a:b].replace("c", "ç")) for a, b in words(text)]
    assert [link[2:] for link in best.links] == words(best.text)


def test_links_stay_where_they_are_when_parts_are_joined(tmp_path: Path, make_package: PackageMaker) -> None:
    make_package(tmp_path, "en", "sq", changes={"d": "D", ",": "."})
    text = "The force that was there had ten times as many in it, due to work in the towns and near them"
    best = hypotheses(ArgosEngine(tmp_path), [text])[text][0]
    assert best.text == text.replace("d", "D").replace("Due", "due")
    assert linked(text, best) == [(text[a:b], best.text[a:b]) for a, b in words(text)]


def test_parts_that_stay_as_they_are_have_no_links(engine: ArgosEngine) -> None:
    assert linked("***\nonce", hypotheses(engine, ["***\nonce"])["***\nonce"][0]) == [("once", "onçe")]
    (rule,) = hypotheses(engine, ["***"])["***"]
    assert (rule.text, rule.score, rule.links) == ("***", 0.0, ())


def test_links_of_a_package_with_a_prefix_or_with_byte_pair_encoding(
    tmp_path: Path, make_package: PackageMaker
) -> None:
    make_package(tmp_path / "prefix", "en", "sq", prefix=">>sq<<")
    make_package(tmp_path / "bpe", "en", "sq", bpe=True)
    text = "The mayor came."
    for name in ("prefix", "bpe"):
        best = hypotheses(ArgosEngine(tmp_path / name), [text])[text][0]
        assert linked(text, best) == [("The", "The"), ("mayor", "mayor"), ("came", "came")], name


def test_no_hypothesis_is_a_loop_or_lacks_a_part(tmp_path: Path, make_package: PackageMaker) -> None:
    make_package(tmp_path / "loops", "en", "sq", loops=True)
    assert hypotheses(ArgosEngine(tmp_path / "loops"), ["Kosovo"]) == {}
    make_package(tmp_path / "mute", "en", "sq", changes={"K": "</s>"})
    offered = hypotheses(ArgosEngine(tmp_path / "mute"), ["Peja\nKlina", "Peja"])
    assert all(hypothesis.text.strip() != "Peja" for hypothesis in offered.get("Peja\nKlina", ()))
    assert offered["Peja"][0].text == "Peja"
    make_package(tmp_path / "stutters", "en", "sq", changes={"b": "a", "c": "a", "d": "a"})
    for hypothesis in hypotheses(ArgosEngine(tmp_path / "stutters"), ["tabcdo"])["tabcdo"]:
        assert not is_loop(hypothesis.text, "tabcdo")


def test_the_target_that_the_model_would_make_scores_best(engine: ArgosEngine) -> None:
    (leg,) = engine.route("en", "sq")
    source = "The council called."
    right, near, far = engine.scores(
        [(source, "The çounçil çalled."), (source, "The çounçil called."), (source, "No idea")], leg
    )
    assert -0.01 < right <= 0
    assert right > near > far
    assert engine.scores([], leg) == []


def test_texts_of_any_length_are_scored(engine: ArgosEngine) -> None:
    (leg,) = engine.route("en", "sq")
    scores = engine.scores([("c" * 2000, "ç" * 2000), ("", "ç"), ("c", "")], leg)
    assert len(scores) == 3
    assert all(score <= 0 for score in scores)


def test_a_target_prefix_is_asked_for_and_taken_off(tmp_path: Path, make_package: PackageMaker) -> None:
    make_package(tmp_path, "en", "sr", changes={"c": "č"}, prefix=">>sr<<")
    made = translate(ArgosEngine(tmp_path), ["once more", "c" * 300], "en", "sr")
    assert {text: target for text, (target, _) in made.items()} == {"once more": "onče more", "c" * 300: "č" * 300}
    assert all(-0.01 < score <= 0 for _, score in made.values())


def test_packages_with_byte_pair_encoding(tmp_path: Path, make_package: PackageMaker) -> None:
    make_package(tmp_path, "en", "sq", bpe=True)
    assert translate(ArgosEngine(tmp_path), ["The mayor came."])["The mayor came."][0] == "The mayor came."


def test_a_loop_is_returned_and_its_score_tells(tmp_path: Path, make_package: PackageMaker) -> None:
    make_package(tmp_path, "en", "sq", loops=True)
    target, score = translate(ArgosEngine(tmp_path), ["Kosovo"])["Kosovo"]
    assert set(target) == {"K"}
    assert score == HOPELESS


def test_a_loop_is_decoded_again_and_what_is_none_is_taken(tmp_path: Path, make_package: PackageMaker) -> None:
    make_package(tmp_path, "en", "sq", changes={"b": "a", "c": "a", "d": "a"})
    made = translate(ArgosEngine(tmp_path), ["tabcdo", "taxi", "tabo tabo"])
    target, score = made["tabcdo"]
    assert not is_loop(target, "tabcdo")
    assert target.startswith("ta")
    assert target.endswith("o")
    assert score > HOPELESS
    # Its neighbours are left alone, and so is a repetition that the source has.
    assert made["taxi"][0] == "taxi"
    assert made["tabo tabo"][0] == "taao taao"


def test_parts_go_on_as_the_source_does(tmp_path: Path, make_package: PackageMaker) -> None:
    make_package(tmp_path, "en", "sq", changes={"d": "D", ",": "."})
    text = "The force that was there had ten times as many in it, due to work in the towns and near them"
    assert translate(ArgosEngine(tmp_path), [text])[text][0] == text.replace("d", "D").replace("Due", "due")


def test_a_target_begins_with_a_capital_as_its_source_does(tmp_path: Path, make_package: PackageMaker) -> None:
    make_package(tmp_path, "en", "sq", changes={"T": "t"})
    made = translate(ArgosEngine(tmp_path), ["The mayor and Tom", "“Trees”", "the mayor"])
    assert {text: target for text, (target, _) in made.items()} == {
        "The mayor and Tom": "The mayor and tom",
        "“Trees”": "“Trees”",
        "the mayor": "the mayor",
    }


def test_an_empty_target_is_left_out_and_a_part_that_got_lost_tells(tmp_path: Path, make_package: PackageMaker) -> None:
    make_package(tmp_path, "en", "sq", changes={"K": "</s>"})
    made = translate(ArgosEngine(tmp_path), ["Kosovo", "Prishtina", "Peja\nKlina"])
    assert made.keys() == {"Prishtina", "Peja\nKlina"}
    assert made["Peja\nKlina"] == ("Peja\n", HOPELESS)
    assert made["Prishtina"][1] > HOPELESS


def test_route_goes_straight_or_by_way_of_english(tmp_path: Path, make_package: PackageMaker) -> None:
    for source, target in (("en", "sq"), ("sq", "en"), ("en", "sr"), ("sq", "mk")):
        make_package(tmp_path, source, target, version="0.3")
    engine = ArgosEngine(tmp_path)
    assert [leg.package for leg in engine.route("sq", "mk")] == ["translate-sq_mk 0.3"]
    assert [(leg.source, leg.target, leg.package) for leg in engine.route("sq", "sr")] == [
        ("sq", "en", "translate-sq_en 0.3"),
        ("en", "sr", "translate-en_sr 0.3"),
    ]


def test_a_package_trained_anew_under_its_version_makes_other_targets(
    tmp_path: Path, make_package: PackageMaker
) -> None:
    make_package(tmp_path / "old", "en", "sq", changes={"c": "ç"})
    make_package(tmp_path / "new", "en", "sq", changes={"c": "k"})
    (old,), (same,), (new,) = (ArgosEngine(tmp_path / name).route("en", "sq") for name in ("old", "old", "new"))
    assert old == same
    assert old.package == new.package == "translate-en_sq 1.0"
    assert old.fingerprint != new.fingerprint
    assert old.fingerprint.startswith(old.package)


def test_a_missing_package_is_one_line_with_the_command(engine: ArgosEngine) -> None:
    with pytest.raises(PackageMissingError) as caught:
        engine.route("en", "sr")
    message = "no Argos package translates en into sr; install one with: rkslocale models install FILE"
    assert str(caught.value) == message
    assert caught.value.exit_code == 4


def test_a_leg_of_a_package_that_has_gone_is_refused(engine: ArgosEngine, tmp_path: Path) -> None:
    (leg,) = engine.route("en", "sq")
    with pytest.raises(PackageMissingError, match=r"translate-en_sq 1\.0"):
        list(ArgosEngine(tmp_path / "nowhere").translate(["a"], leg))


@pytest.mark.parametrize("name", ["model/model.bin", "model/shared_vocabulary.json", "sentencepiece.model"])
@pytest.mark.parametrize("damage", ["cut short", "garbage"])
def test_a_damaged_package_is_reported_when_it_is_needed(
    tmp_path: Path, make_package: PackageMaker, name: str, damage: str
) -> None:
    file = make_package(tmp_path, "en", "sq") / name
    make_package(tmp_path, "en", "sr")
    file.write_bytes(file.read_bytes()[:50] if damage == "cut short" else b"version https://git-lfs.github.com/spec\n")
    engine = ArgosEngine(tmp_path)
    assert translate(engine, ["Kosovo"], "en", "sr")["Kosovo"][0] == "Kosovo"
    with pytest.raises(PackageBrokenError) as caught:
        translate(engine, ["Kosovo"])
    assert str(file.relative_to(tmp_path).parts[0]) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_verify(tmp_path: Path, make_package: PackageMaker) -> None:
    whole = read_package(make_package(tmp_path, "en", "sq"), Origin.STARTER)
    mute = read_package(make_package(tmp_path, "en", "sr", changes={"K": "</s>"}), Origin.STARTER)
    assert whole is not None
    assert mute is not None
    verify(whole)
    with pytest.raises(PackageBrokenError, match="nothing"):
        verify(mute)


def test_nothing_connects_out(engine: ArgosEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert translate(engine, ["once"])["once"][0] == "onçe"


def run_python(code: str, **environment: str) -> str:
    """Run ``code`` in an interpreter of its own, with nothing but ``environment``, and return what it prints."""
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_importing_stays_light() -> None:
    modules = ("alignment", "argos", "decoder", "echo", "install", "joints", "packages", "parts", "pivot")
    code = "".join(f"import rkslocale.engine.{module}\n" for module in modules)
    heavy = run_python(f"import sys\n{code}print(*sorted(m.split('.')[0] for m in sys.modules))").split()
    assert not {"argostranslate", "ctranslate2", "numpy", "sentencepiece", "onnxruntime"} & set(heavy)


def test_translating_never_imports_the_translator_of_argostranslate(tmp_path: Path, make_package: PackageMaker) -> None:
    make_package(tmp_path / "starter", "en", "sq")
    code = f"""
import sys
from pathlib import Path
from rkslocale.engine.argos import ArgosEngine
engine = ArgosEngine(Path({str(tmp_path / "starter")!r}))
print(list(engine.translate(["Kosovo"], *engine.route("en", "sq")))[0]["Kosovo"][0])
print(sorted({{"argostranslate.translate", "onnxruntime", "stanza", "spacy", "torch"}} & set(sys.modules)))
"""
    assert run_python(code, HOME=str(tmp_path)) == "Kosovo\n[]"
    # A home that cannot be written: the starter packages work all the same, and nothing can be installed.
    code += """
from rkslocale.engine.packages import packages_folder
from rkslocale.errors import EngineError
try:
    packages_folder()
except EngineError as error:
    print(error.hint)
"""
    assert run_python(code, HOME="/dev/null/home") == "Kosovo\n[]\nset ARGOS_PACKAGES_DIR"


def test_settings_that_argostranslate_refuses_are_one_clear_error(tmp_path: Path) -> None:
    code = """
from rkslocale.engine.packages import find_packages
from rkslocale.errors import EngineError
try:
    find_packages()
except EngineError as error:
    print(error)
"""
    assert "argostranslate does not start" in run_python(code, HOME=str(tmp_path), ARGOS_BEAM_SIZE="four")
    assert "/dev/null" in run_python(code, HOME=str(tmp_path), ARGOS_PACKAGES_DIR="/dev/null/packages")


def test_packages_that_argostranslate_knows_are_found(tmp_path: Path, make_package: PackageMaker) -> None:
    make_package(tmp_path / "data" / "argos-translate" / "packages", "en", "sq", version="1.5")
    code = "from rkslocale.engine.packages import find_packages\nprint(*(p.name for p in find_packages()))"
    expected = "translate-en_sq 1.5"
    assert run_python(code, HOME=str(tmp_path), XDG_DATA_HOME=str(tmp_path / "data")) == expected
    # So they are where the rest of the home cannot be written.
    assert run_python(code, HOME="/dev/null/home", XDG_DATA_HOME=str(tmp_path / "data")) == expected
    assert EngineError.exit_code == 4
