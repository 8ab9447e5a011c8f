"""What stands after a hyphen: Google-a, Kwok Ka-ki, Viber-grupa."""

from __future__ import annotations

import re
from typing import Final

# After a hyphen, and Serbian: Google-a, Huawei-jem, Reuters-ov.
_ENDING: Final = re.compile(
    r"j?(?:a|u|i|e|o|om|em|im|ima)|(?:j?[eo]v|in)(?:[aueoi]|o[gmj]|im|ih)?|sk(?:[aeiou]|o[gmj]|i[hm])"
)
# Those of them that are no words or syllables, for what only an ending shows to be foreign: Harvard-a.
_CERTAIN: Final = re.compile(r"a|u|[oe]m|j[au]|jem|ov(?:[aeiou]|o[gm]|i[hm])")
_SHORTEST: Final = 3
# Kwok-kin, Kwokok-hing; but Gmail-nalog, Viber-grupa.
_SYLLABLES: Final = re.compile(r"\w{2,5}-[a-z]{2,4}|\w+-[a-z]{1,3}ng")


def is_ending(word: str) -> bool:
    """Return whether ``word``, after a hyphen, is a Serbian ending."""
    return _ENDING.fullmatch(word) is not None


def is_certain_ending(word: str, ending: str) -> bool:
    """Return whether ``ending`` after ``word`` and a hyphen shows that ``word``, which is no acronym, is foreign."""
    is_word = len(word) >= _SHORTEST and word.isascii() and not word.isupper()
    return is_word and _CERTAIN.fullmatch(ending) is not None


def is_of_syllables(first: str, second: str) -> bool:
    """Return whether ``first`` and ``second`` on either side of a hyphen are syllables of an eastern name: Ka-ki."""
    return first[:1].isupper() and _SYLLABLES.fullmatch(f"{first}-{second}") is not None and not is_ending(second)
