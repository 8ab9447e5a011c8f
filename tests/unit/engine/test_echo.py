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


def test_it_goes_nowhere_on_its_own() -> None:
    with pytest.raises(PackageMissingError):
        EchoEngine([]).route("en", "sq")
