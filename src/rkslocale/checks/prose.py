"""What of a target is written by the translator, and not quoted, code or an address."""

from __future__ import annotations

import re
from typing import Final

from rkslocale.language.literals import filled, masked

_CODE: Final = re.compile(
    r"""`[^`]*` | &\#?\w+; | \{\{?[^{}]*\}\}? | \$\{?\w+\}? | \[[a-z/][^\[\]\s]*\]
      | %(?:\(\w+\)|\d+\$)?[-+#0]*\d*(?:\.\d+)?(?:ll|hh|[hlqjzt])?[diouxXeEfFgGcsrap@] | %\w+% | \\[nrt]
      | (?<![^\W_])--?[a-zA-Z][\w-]*                 # options of a command
      | [\w./-]*[\w-](?:[\\_=]|::)[\w./\\=_-]*       # identifiers
      | (?<!\w)[~.]*(?:/[\w.-]+){2,} | [\w.-]+(?:/[\w.-]+){2,}    # paths
      | \w+\.\w{2,4}\b(?!\.) | (?<!\w)\.\w+""",
    re.VERBOSE,
)
_QUOTATION: Final = re.compile(
    r"[„“\"«»‘‚]([^„“”\"«»‘’]*(?:(?<=\w)’(?=\w)[^„“”\"«»‘’]*)*)[“”\"«»’‘]|(?<!\w)'[^']*'(?!\w)"
)


def prose(text: str) -> str:
    """Return ``text`` with code, placeholders, tags, addresses and handles replaced by fillers of the same length."""
    return _CODE.sub(filled, masked(text))


def unquoted(text: str) -> str:
    """Return ``text`` with everything between quotation marks replaced by fillers of the same length.

    A text that is one quotation as a whole is left as it is: what a person says is translated, titles are not.
    """
    return _QUOTATION.sub(filled, text) if len(_QUOTATION.sub("", text)) > len(text) / 2 else text
