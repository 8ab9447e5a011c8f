"""Speed, as ratios within one run: ``make bench``. Nothing is asserted; machines differ, ratios less so."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import polib
from rapidfuzz import fuzz, process

from rkslocale.engine.pivot import NoCache, translate_all
from rkslocale.formats import po
from rkslocale.locales import ENGLISH, Locale
from rkslocale.memory import Memory, Store
from rkslocale.model import Remembered
from rkslocale.project import build, default_engine, extract, init, status, translate
from rkslocale.project.starter import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

ARTICLES = int(sys.argv[1]) if len(sys.argv) > 1 else 200


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measure_memory(texts: list[str]) -> None:
    """A memory of 200,000 units: the sentences, and six of each in which words have changed places."""
    count = 200_000
    shuffled = (" ".join(text.split()[at:] + text.split()[:at]) for at in range(1, 8) for text in texts)
    many = [text for _, text in zip(range(count), [*texts, *shuffled], strict=False)]
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder, "store")) as store:
        units = (Remembered((("en", text), ("sq", text))) for text in many)
        filling = seconds(lambda: store.shelves.put("a", "a", "1", units))
        memory = Memory(store.shelves, store.shelves.ids(["a"]), ENGLISH, Locale("sq"))
        indexing = seconds(lambda: memory.near("Nothing of this kind was said."))
        size = Path(folder, "store").stat().st_size / 1e6
        print(f"memory of {len(many)} units: filled in {filling:.1f} s, indexed in {indexing:.1f} s, {size:.0f} MB")
        queries = [f"{text[:-1]} again." for text in texts[:: len(texts) // 200]]
        times = sorted(seconds(lambda query=query: memory.near(query)) for query in queries)  # type: ignore[misc]  # mypy infers no type for a default
        brute = seconds(lambda: [process.extract(q, many, scorer=fuzz.ratio, score_cutoff=70) for q in queries[:20]])
        median, slow = times[len(times) // 2], times[len(times) * 99 // 100]
        print(f"a similar one: {median * 1e3:.1f} ms (median), {slow * 1e3:.1f} ms (99 %); ", end="")
        print(f"1/{brute / 20 / median:.0f} of the time of a look at each")


def main() -> None:
    texts = list(sentences("en"))
    with tempfile.TemporaryDirectory() as folder:
        project = init(folder)
        for number in range(ARTICLES):
            body = texts[number * 20 : number * 20 + 20]
            article = Path(folder, "articles", f"a{number}.txt")
            article.write_text("\n\n".join([body[0].rstrip("."), " ".join(body[1:10]), " ".join(body[10:])]) + "\n")
        first, again = seconds(lambda: extract(project)), seconds(lambda: extract(project))
        print(f"extract {ARTICLES} articles: {first:.2f} s; again, nothing to do: 1/{first / again:.0f} of it")
        first, again = seconds(lambda: translate(project)), seconds(lambda: translate(project))
        print(f"translate them from memory: {first:.2f} s; again, nothing to do: 1/{first / again:.0f} of it")
        told, built = seconds(lambda: status(project)), seconds(lambda: build(project, drafts=True))
        print(f"status: {told / first:.1f} times that; build --drafts: {built / first:.1f} times that")
        paths = sorted(Path(folder, "locales").rglob("*.po"))
        ours = seconds(lambda: [po.write(po.read(path.read_bytes())) for path in paths])
        theirs = seconds(lambda: [str(polib.pofile(str(path))) for path in paths])
        print(f"read and write {len(paths)} catalogs: {ours:.2f} s, {ours / theirs:.1f} times polib's time")

    measure_memory(texts)

    engine = default_engine()
    some = texts[1000:1100]
    translate_all(engine, some[:1], "en", "sq", cache=NoCache())  # loads the model
    batch = seconds(lambda: translate_all(engine, some, "en", "sq", cache=NoCache()))
    single = seconds(lambda: [translate_all(engine, [text], "en", "sq", cache=NoCache()) for text in some])
    rate = len(some) / batch
    print(f"translate {len(some)} sentences: {rate:.0f} a second; one by one {single / batch:.1f} times as long")


if __name__ == "__main__":
    main()
