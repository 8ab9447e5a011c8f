"""What tells the caption of a picture, and the credit in it, from the text of an article."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

# White space of Unicode, the byte order mark, and the joiners and direction marks that pages leave at ends of lines.
EDGES: Final = "".join(filter(str.isspace, map(chr, range(0x3001)))) + "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060"

# Small letters of the Latin, Greek and Cyrillic blocks; the re module knows no class of them.
SMALL: Final = "".join(filter(str.islower, map(chr, range(0x0530))))

_CREDIT_WORDS: Final = (
    "image images photo photos photograph picture illustration graphic video",
    "foto fotot fotografi fotografia imazh imazhi ilustrim ilustrimi",
    "fotografija fotografije slika slike ilustracija",
    "фото фотографија фотографије слика слике илустрација видео",
)
_CREDIT_WORD: Final = "|".join(sorted(" ".join(_CREDIT_WORDS).split(), key=len, reverse=True))
_CREDIT_SIGN: Final = r"(?:\s?[:/©]|\s(?i:credit|credits|courtesy)\s?:|\s(?i:by|courtesy\sof)(?=\s))"
_CREDIT_IN_FRONT: Final = re.compile(rf"[(\[]?(?i:{_CREDIT_WORD}){_CREDIT_SIGN}\s*(?P<credit>\S.*)")
# Within a line only a capital tells “Image: Navy.” from “a clear picture: prices rise.”; the credit is no sentence.
_CREDIT_BEHIND: Final = re.compile(
    rf".*[\s(\[|](?![{SMALL}])(?i:{_CREDIT_WORD}){_CREDIT_SIGN}\s*(?![\s{SMALL}])(?:[^.!?]|(?<=\b\w)\.){{1,60}}[.)\]]*"
)
# Where a credit may begin, and what stands behind one: “(Photo: Agim Hoxha.)”.
_CREDIT: Final = re.compile(rf"(?:^|(?<=[\s(\[|]))(?![{SMALL}])(?i:{_CREDIT_WORD}){_CREDIT_SIGN}")
_CREDIT_END: Final = EDGES + ".)]"
_INITIAL: Final = re.compile(r"(?:^|[\s.])[^\W\d_]$")
BEFORE_CREDIT: Final = EDGES + "([|/–—"

# What tells readers that a picture is not of the day. It ends a caption. A short one could be the last word of any
# sentence, and must be set off by a mark.
_CUES: Final = (
    "file photo|file image|file picture|archive photo|photo illustration",
    "foto arkiv|foto arkivi|foto nga arkivi|foto ilustrim|foto ilustruese",
    "foto arhiva|arhivska fotografija|arhivski snimak|foto ilustracija|ilustrativna fotografija",
    "фото архива|архивска фотографија|архивски снимак|фото илустрација|илустративна фотографија",
)
_SHORT_CUES: Final = (
    "file|from file|archive|from the archive|from the archives|illustration|illustrative",
    "arkiv|arkivi|nga arkivi|ilustrim|ilustruese",
    "arhiva|iz arhive|ilustracija",
    "архива|из архиве|илустрација",
)
_CUE: Final = re.compile(
    rf"""(?:(?:.*\s)?(?i:{"|".join(_CUES)})|.*(?:[;,.(\[|/]\s?|\s[–—-]\s)(?i:{"|".join((*_CUES, *_SHORT_CUES))}))"""
    r"(?:,? (?:18|19|20)[0-9]{2}\.?)?[.)\]]*"
)

# What a person is of, behind two to four words of a name: “Arta Hoxha of the Green Party”.
_NAME_WORD: Final = rf"(?![{SMALL}])[^\W\d_][\w'’-]*"
_PORTRAIT: Final = re.compile(
    rf"(?P<name>{_NAME_WORD}(?: {_NAME_WORD}){{1,3}}) of (?:the )?{_NAME_WORD}(?: {_NAME_WORD}){{0,3}}"
)
# Words in front of “of” that make an office, a body or an event of what could be a name.
_NO_PERSON: Final = frozenset(
    "{offices} {bodies} {events}".format(
        offices="ambassador chief deputy director foreign general head king mayor minister president prime queen "
        "secretary",
        bodies="academy alliance army assembly bank chamber city commission committee council court democratic front "
        "government institute league ministry movement municipality parliament party republic state states union "
        "university",
        events="battle conference day election elections end history liberation siege talks treaty war week year",
    ).split()
)

_LONGEST_CAPTION: Final = 120  # characters of one that is known only by its cue, as _CUES has them


def is_caption(text: str) -> bool:
    """Return whether a line begins or ends with a credit, or says that a picture is not of the day."""
    has_cue = len(text) <= _LONGEST_CAPTION and _CUE.fullmatch(text) is not None
    return has_cue or bool(_CREDIT_IN_FRONT.match(text) or _CREDIT_BEHIND.fullmatch(text))


def credit_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a credit may begin and end in a line, with the full stop behind it and without."""
    starts = [credit.start() for credit in _CREDIT.finditer(text)]
    end = len(text.rstrip(_CREDIT_END))
    end += text[end : end + 1] == "." and _INITIAL.search(text[:end]) is not None
    yield from product(starts, (len(text), end))


def describes(text: str) -> bool:
    """Return whether ``FOTO: ...`` goes on with more than a name, as headlines do."""
    credit = _CREDIT_IN_FRONT.match(text)
    return credit is not None and any(word[0].islower() for word in credit["credit"].split())


def portrayed(text: str) -> str | None:
    """Return the name in a line of the form ``Arta Hoxha of the Green Party``; None for an office or a body."""
    portrait = _PORTRAIT.fullmatch(text)
    if portrait is None or not _NO_PERSON.isdisjoint(portrait["name"].lower().split()):
        return None
    return portrait["name"]
