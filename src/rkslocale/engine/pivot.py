"""Translating a heap of texts: leg by leg, each text once, and nothing that the cache already has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from rkslocale.model import Draft

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from rkslocale.engine import Engine, Leg, Scored


class Cache(Protocol):
    """Remembers what has been made of a text on a leg, by the leg's fingerprint."""

    def get_many(self, fingerprint: str, texts: Collection[str], /) -> Mapping[str, Scored]:
        """Return the targets that are known, by text."""

    def put_many(self, fingerprint: str, targets: Mapping[str, Scored], /) -> None:
        """Keep ``targets``. What has been put must outlive the process, so that a killed run can go on from there."""


class NoCache:
    """Remembers nothing, for texts that are not worth it."""

    def get_many(self, fingerprint: str, texts: Collection[str], /) -> Mapping[str, Scored]:  # noqa: ARG002  (as in Cache)
        """Return nothing."""
        return {}

    def put_many(self, fingerprint: str, targets: Mapping[str, Scored], /) -> None:
        """Forget ``targets``."""


def translate_all(
    engine: Engine,
    texts: Iterable[str],
    source: str,
    target: str,
    *,
    cache: Cache,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
) -> dict[str, Draft]:
    """Return drafts in ``target`` (an Argos code, as ``source``), by text.

    Empty texts, and texts that the engine makes nothing of, are not among them. The score of a draft is the lowest of
    its legs. ``progress`` is called with how much is done and how much there is at most, one for a text on a leg.
    Raises what ``engine`` raises.
    """
    legs = engine.route(source, target)
    drafts = {text: Draft(text, (), 0.0) for text in texts if text.strip()}
    number = len(drafts)
    for place, leg in enumerate(legs):
        wanted = dict.fromkeys(draft.text for draft in drafts.values())
        targets: dict[str, Scored] = {}
        for batch in _batches(engine, leg, wanted, cache):
            targets.update(batch)
            progress(place * number + len(targets), len(legs) * number)
        drafts = {
            text: Draft(made[0], (*draft.packages, leg.package), min(draft.score, made[1]))
            for text, draft in drafts.items()
            if (made := targets.get(draft.text)) is not None
        }
    return drafts


def _batches(engine: Engine, leg: Leg, texts: Collection[str], cache: Cache) -> Iterator[Mapping[str, Scored]]:
    """Yield what the cache has, then what the engine makes of the rest, each batch as soon as it is stored."""
    known = cache.get_many(leg.fingerprint, texts)
    yield known
    if missing := [text for text in texts if text not in known]:
        for batch in engine.translate(missing, leg):
            cache.put_many(leg.fingerprint, batch)
            yield batch
