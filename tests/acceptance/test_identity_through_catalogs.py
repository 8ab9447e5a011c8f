"""Articles that go all the way through PO files, with every target equal to its source, come out byte for byte."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.acceptance.conftest import Newsroom

AWKWARD = {
    "crlf": b"Head\r\n\r\nOne. Two.\r\n",
    "cr": b"Head\r\rOne. Two.\rThree.",
    "mixed": b"Head\r\n\nOne.\rTwo.\n\r\nThree.",
    "bom": "\ufeffHead\n\nOne.\n".encode(),
    "bom-inside": "Head\n\n\ufeffOne.\ufeff\n".encode(),
    "tabs": b"\tHead\t\n\n\tOne.\t\tTwo.\n",
    "no-break": "Head\n\n\u00a0One.\u00a0\u202f Two.\u00a0\n".encode(),
    "blank-runs": b"\n\n\n \nHead\n\t \n\n\n\nOne.   Two.\n \n\n",
    "no-end": b"Head\n\nOne",
    "separators": "Head\u2028One. Two.\u2029Three.\x85Four.\x0bFive.\x0cSix.\x1cSeven.\n".encode(),
    "nfd": "Kryetari c\u0327elet ure\u0308n\n\nPo. C\u030cekaju ih.\n".encode(),
    "marks": b'Head \\n \\" % {} "x"\n\n\\One. \\\\Two.\\t "Three." \'Four\' %s %(a)s {b}\n',
    "lists": "Head\n\n- One.\n-  Two.\n1. Three.\n2. Four.\n•\tFive.\n– Six.\n> “Seven. Eight.”\n".encode(),
    "quotes": "Head\n\n“One. Two?” he said. «Three! Four…» ‘Five.’ (Six. Seven.) Eight.\n".encode(),
    "emoji": "Head 🙂\n\nOne 🇽🇰. Two 👩\u200d👩\u200d👧. Three \u200b.\n".encode(),
    "repeats": b"Head\n\nSame. Same.\n\nSame.\nHead\n",
    "long": b"Head\n\n" + b"word " * 3000 + b"end. " + b"x" * 5000 + b".\n",
    "cyrillic": "Глава\n\nЈедан. Два.\n".encode(),
    "hash": b'# Head\n\n#. One.\n#: Two.\n#, fuzzy\n#~ Three.\nmsgid "Four"\n',
}


def test_awkward_articles_come_out_as_they_went_in(newsroom: Newsroom) -> None:
    (newsroom.root / "articles/road.txt").unlink()
    settings = newsroom.read("rkslocale.toml").replace("furniture = true", "furniture = false")
    newsroom.write("rkslocale.toml", settings.replace('targets = ["sq", "sr"]', 'targets = ["sq", "sr@latin"]'))
    for name, data in AWKWARD.items():
        newsroom.write(f"articles/{name}.txt", data)
    newsroom.run("extract")
    for locale in ("sq", "sr@latin"):
        for name in AWKWARD:
            path = newsroom.root / f"locales/{locale}/LC_MESSAGES/{name}.po"
            subprocess.run(["msgfmt", "--check", "-o", "/dev/null", path], check=True, capture_output=True)
            assert subprocess.run(["msgcat", path], capture_output=True, check=True).stdout == path.read_bytes(), name
            newsroom.review(locale, name, change=lambda entry: entry.msgid)
    newsroom.run("build", "--no-check")
    for name, data in AWKWARD.items():
        for locale in ("sq", "sr-Latn"):
            assert (newsroom.root / f"editions/{locale}/{name}.txt").read_bytes() == data, name
