from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rkslocale.engine.echo import EchoEngine
from rkslocale.engine.pivot import NoCache, translate_all
from rkslocale.errors import PackageMissingError, UsageError
from rkslocale.model import Draft

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from rkslocale.engine import Leg, Scored

PAIRS = [("en", "sq"), ("en", "sr"), ("sq", "en")]


class Shelf:
    """A cache that a test can look into."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, str], Scored] = {}
        self.puts: list[tuple[str, int]] = []

    def get_many(self, fingerprint: str, texts: Collection[str], /) -> Mapping[str, Scored]:
        return {text: self.known[fingerprint, text] for text in texts if (fingerprint, text) in self.known}

    def put_many(self, fingerprint: str, targets: Mapping[str, Scored], /) -> None:
        self.puts.append((fingerprint, len(targets)))
        self.known.update({(fingerprint, text): target for text, target in targets.items()})


class Stumbling(EchoEngine):
    """An engine that is killed after its first batch."""

    def translate(self, texts: Sequence[str], leg: Leg) -> Iterator[Mapping[str, Scored]]:
        yield next(iter(super().translate(texts, leg)))
        raise KeyboardInterrupt


class Mute(EchoEngine):
    """An engine that makes nothing of texts that begin with a dash."""

    def translate(self, texts: Sequence[str], leg: Leg) -> Iterator[Mapping[str, Scored]]:
        for batch in super().translate(texts, leg):
            yield {text: target for text, target in batch.items() if not text.startswith("–")}


def test_one_leg() -> None:
    drafts = translate_all(EchoEngine(PAIRS), ["Hello."], "en", "sq", cache=NoCache())
    assert drafts == {"Hello.": Draft("[sq] Hello.", ("echo-en_sq 1.0",), -0.06)}


def test_two_legs_keep_both_packages_and_the_lower_score() -> None:
    drafts = translate_all(EchoEngine(PAIRS), ["Tungjatjeta."], "sq", "sr", cache=NoCache())
    assert drafts == {"Tungjatjeta.": Draft("[sr] [en] Tungjatjeta.", ("echo-sq_en 1.0", "echo-en_sr 1.0"), -0.17)}


def test_each_text_once_and_no_empty_ones() -> None:
    engine = EchoEngine(PAIRS)
    drafts = translate_all(engine, ["a", "", "b", "a", " \n\u00a0", "b"], "en", "sq", cache=NoCache())
    assert list(drafts) == ["a", "b"]
    assert engine.sent == ["a", "b"]


def test_what_the_cache_has_is_not_translated_on_either_leg() -> None:
    cache = Shelf()
    texts = [f"Fjalia {number}." for number in range(5)]
    first = translate_all(EchoEngine(PAIRS), texts, "sq", "sr", cache=cache)
    engine = EchoEngine(PAIRS)
    assert translate_all(engine, [*texts, "Fjalia e re."], "sq", "sr", cache=cache).items() > first.items()
    assert engine.sent == ["Fjalia e re.", "[en] Fjalia e re."]


def test_targets_of_one_fingerprint_are_not_those_of_another() -> None:
    cache = Shelf()
    old = translate_all(EchoEngine(PAIRS, recipe="old"), ["a"], "en", "sq", cache=cache)
    engine = EchoEngine(PAIRS, recipe="new")
    # The package that made it is told the same.
    assert translate_all(engine, ["a"], "en", "sq", cache=cache) == old
    assert engine.sent == ["a"]
    assert cache.puts == [("echo-en_sq 1.0 old", 1), ("echo-en_sq 1.0 new", 1)]


def test_every_batch_is_stored_before_the_next_is_made() -> None:
    cache = Shelf()
    with pytest.raises(KeyboardInterrupt):
        translate_all(Stumbling(PAIRS), ["a", "b", "c"], "en", "sq", cache=cache)
    assert cache.puts == [("echo-en_sq 1.0 plain", 2)]
    engine = EchoEngine(PAIRS)
    assert len(translate_all(engine, ["a", "b", "c"], "en", "sq", cache=cache)) == 3
    assert engine.sent == ["c"]


def test_a_text_that_nothing_is_made_of_is_left_out_of_both_legs() -> None:
    engine = Mute(PAIRS)
    assert list(translate_all(engine, ["– a", "b"], "sq", "sr", cache=NoCache())) == ["b"]
    assert engine.sent == ["– a", "b", "[en] b"]


def test_progress_grows_to_the_whole() -> None:
    told: list[tuple[int, int]] = []
    translate_all(
        EchoEngine(PAIRS), ["a", "b", "c"], "sq", "sr", cache=NoCache(), progress=lambda *now: told.append(now)
    )
    assert told == [(0, 6), (2, 6), (3, 6), (3, 6), (5, 6), (6, 6)]


def test_nothing_to_translate_is_no_fault() -> None:
    assert translate_all(EchoEngine(PAIRS), [], "en", "sq", cache=NoCache()) == {}


def test_a_missing_pair_and_a_pair_of_the_same() -> None:
    with pytest.raises(PackageMissingError, match="sr into en"):
        translate_all(EchoEngine(PAIRS), ["a"], "sr", "sq", cache=NoCache())
    with pytest.raises(UsageError, match="both"):
        translate_all(EchoEngine(PAIRS), ["a"], "sq", "sq", cache=NoCache())
