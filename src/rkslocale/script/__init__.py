"""Serbian Cyrillic and Latin script, each into the other.

Into Latin is exact: thirty letters, each with its Latin one, and the case of the digraphs from their neighbours. Into
Cyrillic takes knowledge, which is in tables: what a Serbian editor leaves in Latin script (addresses, Roman numerals,
units, foreign names, some acronyms), and where ``nj`` and ``dž`` are two letters (``injekcija``)::

    letters      the alphabets
    seams        where two letters are no digraph
    shape        how foreign the letters of a word look (shape_table: what was learned)
    spelling     groups of letters that make a word foreign
    names        names and brands that those do not find, and Serbian words that they do
    phrases      names of several words
    english      English words that those do not find
    acronyms     which ones stay
    weighing     what all of these say of a word by itself
    endings      what stands after a hyphen
    context      what the words beside it say of a word
    reading      which words of a text are foreign, all taken together
    staying      all that stays in a text

The tables of words are written by hand, from what Serbian texts in Cyrillic do: an ending after a hyphen, for one, is
Cyrillic in 96 % of 1,535 such words of public translations (Firefox-а). The weights in ``weighing``, ``context`` and
``reading`` were set by hand on the FLORES-200 development set, of which 96 % of the sentences come back exactly, and on
sentences written for the tests. Of new sentences like translated world news, 72 to 77 % do.
"""

from __future__ import annotations

import unicodedata

from rkslocale.script.letters import cyrillic, latin, places_of_latin
from rkslocale.script.seams import seams
from rkslocale.script.staying import latin_spans

__all__ = ["to_cyrillic", "to_latin"]


def to_latin(text: str) -> str:
    """Return ``text`` with every Serbian Cyrillic letter in Latin script; all else is as it was.

    A capital digraph is all capitals before a capital letter and at the end of a word after one (NJEGOŠ, KONJ), else
    only its first letter is (Njegoš, Lj. Petrović).
    """
    return latin(text)


def to_cyrillic(text: str) -> str:
    """Return ``text``, which is in Serbian Latin script, as a Serbian editor writes it in Cyrillic; NFC.

    What is no Serbian stays in Latin script: addresses, code, Roman numerals, symbols of units, foreign names and some
    acronyms. An ending after a hyphen is Serbian (BBC-ја). ``to_latin`` gives the text back, in NFC, but for Cyrillic
    letters that were in it before: these stay, and what stands beside them is judged as if they were Latin.
    """
    text = unicodedata.normalize("NFC", text)
    in_latin = latin(text)
    spans, parted = latin_spans(in_latin), seams(in_latin)
    if len(in_latin) == len(text):
        return cyrillic(text, spans, parted)
    places = places_of_latin(text)
    return cyrillic(text, [(places[start], places[end]) for start, end in spans], {places[place] for place in parted})
