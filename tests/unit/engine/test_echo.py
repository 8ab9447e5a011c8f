from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rkslocale.engine.echo import EchoEngine
from rkslocale.errors import PackageMissingError

if TYPE_CHECKING:
    from rkslocale.engine import Engine


def test_batches_in_order() -> None:
    engine: Engine = EchoEngine([("en", "sq")])
    (leg,) = engine.route("en", "sq")
    assert list(engine.translate(["a", "bb", "c"], leg)) == [
        {"a": ("[sq] a", -0.01), "bb": ("[sq] bb", -0.02)},
        {"c": ("[sq] c", -0.01)},
    ]


def test_the_recipe_is_in_the_fingerprint_alone() -> None:
    old, new = (EchoEngine([("en", "sq")], recipe=recipe).route("en", "sq")[0] for recipe in ("old", "new"))
    assert old.package == new.package == "echo-en_sq 1.0"
    assert (old.fingerprint, new.fingerprint) == ("echo-en_sq 1.0 old", "echo-en_sq 1.0 new")


def test_it_goes_nowhere_on_its_own() -> None:
    with pytest.raises(PackageMissingError):
        EchoEngine([]).route("en", "sq")


def test_words_are_linked_to_themselves() -> None:
    engine: Engine = EchoEngine([("en", "sq")])
    (leg,) = engine.route("en", "sq")
    ((hypothesis,),) = (batch["No, sir"] for batch in engine.hypotheses(["No, sir"], leg, 4))
    assert (hypothesis.text, hypothesis.score) == ("[sq] No, sir", -0.07)
    assert [("No, sir"[a:b], hypothesis.text[c:d]) for a, b, c, d in hypothesis.links] == [("No", "No"), ("sir", "sir")]
    assert engine.scores([("No, sir", hypothesis.text), ("No", "Jo")], leg) == [-0.07, -0.02]
