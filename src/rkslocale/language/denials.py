"""What denies without a negation, and what looks like a negation and denies nothing, in three languages.

Patterns are for folded text: small letters, Serbian in Latin ones. Written by hand, and completed by reading what
29,095 sentences in the three languages have for each other.
"""

from __future__ import annotations

import re
from typing import Final

_NEGATIVE: Final = {
    "en": (
        r"un(?!cles?\b|der|til|i[fioqtv])\w{3,}|(?:in|im|il|ir)(?:ab|ac|ad|cap|cons|cor|com?p|del|ef|eq|exp|leg|"
        r"lit|mob|pass|per|poss|reg|resp|secur|suff|tol|val|vis|offen|oper|adv)\w*|dis(?:agree|app|arm|like|obe|"
        r"pleas|qual|resp|sat|trust|count|hon|reg|ord)\w*|non-?\w+|\w{3,}less(?:ly|ness)?|\w+-free|fail\w*|"
        r"refus\w*|den(?:y|ies|ied|ying|ial)|declin\w*|reject\w*|lack\w*|absen\w*|miss(?:ed|es|ing)?|until|"
        r"till|lest|rather than|instead|except|hardly|barely|scarcely|few|little|stop\w*|prevent\w*|avoid\w*|"
        r"ban(?:s|ned|ning)?|forb\w+|prohibit\w*|exclud\w*|free|far from|ever|regardless|whatever|doubt\w*|"
        r"ignor\w*|neglect\w*|abandon\w*|lose|loses|cut off|out of|r[au]n out|oppos(?:e[ds]?|ing)|reluctan\w*|"
        r"abst[ae]\w*|zero|mere\w*|whether or|drop\w*|gone|vain|defi\w+|skip\w*|escap\w*|exempt\w*|other than|"
        r"no less|less|nearly|stay\w* (?:away|out)|off|blunt|was away|lookout|"
        r"behind closed|warn\w* (?:\w+ )*?against|anonymity|refrain\w*|scarce\w*|minor|mute|blackout|idle|deaf|"
        r"overlook\w*|awake|yet|quiet\w*|silen\w*|ill|starv\w*|depriv\w*|omit\w*|clash\w*|dry|bland|interrupt\w*|"
        r"short of|look\w* away|strangers?|differ\w*|wrong\w*|extinct\w*|outgr[oe]w\w*|disus\w*|"
        r"give me a break|spare|leave (?:me|us|it|him|her|them) alone|hands off|keep (?:out|off|away|quiet)|"
        r"beware|walk\w* out|storm\w* out|boycott\w*|dismiss\w*|quit|shut up|"
        r"cut it out|come off it|calm down|hurry|hang on|stay put"
    ),
    "sq": (
        r"pa(?:aft|vlef|qas|plot|pagu|përfund|armat|vërt|vend|dis|lejue|bot|kry|"
        r"mes|nxj|par|rip|shër|zbul|barab|besu|bind|dëgj|dem|dëm|drejt|duk|dur|faj|fat|gjum|hij|kënaq|kufi|ligj|lëviz|mat|mjaft|"
        r"mund|natyr|ndërpr|ndry|njer|njoh|paguar|përf|përg|përs|prek|pri|pun|qart|rreg|rrez|sakt|vull|prec|shm|shpres|shter|"
        r"sigur|sukse|vetëd|zakon|zgj|zot)\w*|mos(?![hk])\w{3,}|jo-\w+|jashtë funksion\w*|"
        r"jo(?:efik|ekz|komp|form|ligj|mjaft|prof|real|shum|stab|"
        r"zyrt)\w*|sado|më së (?:voni|largu|paku)\w*|pak më|thuajse|mezi|vështirë\w*|refuz\w*|moho\w*|"
        r"mohua\w*|mung\w*|dështo\w*|"
        r"dështim\w*|ndal\w*|kundërsht\w*|pushoi|mbijet\w*|shpëto\w*|përveç|falas|zero|derisa|pengo\w*|shmang\w*|"
        r"njëjt\w*|zbraz\w*|bosh|injoro\w*|braktis\w*|heq\w*|hoq\w*|hiq\w*|privo\w*|përjasht\w*"
    ),
    "sr": (
        r"ne(?!što|sre|prija|del|gde|kad|kak|koga|koj|kom|kol|ko|dav|mačk|posr|zav|sta)\w{3,}|bez(?!bed)\w{3,}|"
        r"bes\w{4,}|jedva|teško\w*|odbi\w*|odbac\w*|poric\w*|porek\w*|demant\w*|fali\w*|nedosta\w*|propust\w*|"
        r"izosta\w*|zabran\w*|protivi\w*|presta\w*|preživ\w*|osim|slobodn\w*|besplatn\w*|nula|retko|tek|spreč\w*|"
        r"izbeg\w*|ist[oaiue]|uzalud\w*|praz\w*|ignoris\w*|ukin\w*|lišen\w*|isključ\w*|umesto|najviše|najkasnije|"
        r"najmanje|odusta\w*|otkaz\w*|odsu\w*"
    ),
}
"""Words, in small letters and Serbian in Latin ones, that deny without a negation, or go with one in another language:
*failed to agree* is *nisu se složili*, *until he comes* is *dok ne dođe*, *no more than two* is *vetëm dy*."""

IDIOMS: Final = re.compile(
    r"\b(?:no (?:more|later|fewer|matter)|hardly|scarcely|nothing but|not (?:least|earlier|later)|"
    r"in no danger|would it not|no less|vot\w+ no|nothing is wrong|no hurry|or none|not guilty|"
    r"no[- ]confidence|if not|or not|why not|whether \w+ (?:\w+ )?not|not until|no wonder|do(?:es|ing)? without)\b"
)
"""Negations of English that other languages say without one."""

PATTERNS: Final = {language: re.compile(rf"\b(?:{words})\b") for language, words in _NEGATIVE.items()}

SAID_OTHERWISE: Final = tuple(
    dict(zip(("en", "sq", "sr"), map(re.compile, row), strict=True))
    for row in (
        (
            r"\b(?:closed|shut|out of order)\b",
            r"(?:\bnuk |\bs['’])(?:do të |po |janë të |është e |është i )?(?:pun|hap)\w+",
            r"\bneće raditi\b|\bne rad\w+|\bni(?:je|su) (?:bil\w+ )?otvoren\w*",
        ),
        (
            r"\bno longer (?:in \w+|\w*used)\b",
            r"\b(?:dal|dol)\w* nga\b",
            r"\bvan upotreb\w+|\bi(?:zaš|ziš)\w+ iz\b",
        ),
        (
            r"(?:\bnot|n['’]t) (?:\w+ )?(?:attend\w*|present|show up|turn up|appear\w*|come|there)\b",
            r"\bmung(?:oi|u|o)\w*",
            r"\bodsu\w+|\bizosta\w+|\bnedosta\w+",
        ),
        (
            r"\b(?:mind (?:your|the)|watch (?:your|out|the)|beware|careful|sure|fear\w*|afraid|worr\w+|in case)\b",
            r"\b(?:se|të|që) mos\b",
            r"\bda (?:\w+ ){0,2}ne\b",
        ),
        (r"\b(?:sure|careful|mind|watch|beware)\b.*(?:\bnot|n['’]t)\b", r"\bkujdes se\b", r"\bpazi\w* (?:se|na)\b"),
        (r"\b(?:while|until|till)\b", r"\bderisa\b.*?\b(?:nuk|mos)\b", r"\bdok (?:\w+ ){0,3}?ne\b"),
        (
            r"\byet to\b",
            r"\b(?:mbet\w*|pritet|ende)\b",
            r"\b(?:tek|osta\w+|preosta\w+|čeka\w*|očekuje)\b",
        ),
        (
            r"(?:\bnot|n['’]t|\bnever)\b(?: to)? (?:\w+ )?(?:travel\w*|leave|go|come|move)\b",
            r"\b(?:rri|qëndro|qëndru)\w*",
            r"\bosta(?!l)\w*",
        ),
        (
            r"(?:\bno(?:t|body|thing|ne)?|n['’]t|\bnever)\b.*\b(?:below|above|under|over|until|before|more|less|except)\b",
            r"\bvetëm\b",
            r"\b(?:samo|jedino|tek)\b",
        ),
    )
)
"""What one language says with a negation and another without; each row is one meaning, in small letters and Serbian in
Latin ones. *It is closed* is *ne radi*; *not below 1,000 metres* is *vetëm mbi 1.000 metra*."""

UNLESS: Final = {
    "en": re.compile(r"\bunless\b"),
    "sq": re.compile(r"\bpërveç (?:nëse|kur|në qoftë|po)\b|\bpërveçse\b|\bveç (?:nëse|në qoftë)\b|\bnë mos\b"),
    "sr": re.compile(r"\b(?:osim|sem|izuzev) (?:ako|kad|kada|ukoliko|u slučaju)\b"),
}
"""Conjunctions that say *if not* in a word. In Serbian a *ne* behind them adds nothing."""

SERIES: Final = {
    "en": re.compile(
        r"(?:,|\band|\bor|\bbut)(?: in| on| at| by| with| to| for)? (?:no(?! one)|never|without)\b|\bn?or\b"
    ),
    "sq": re.compile(r"\bas\b|\basnj\w+ e\b|(?:,|\bdhe|\be|\bose) pa\b"),
    "sr": re.compile(r"\bni(?:ti)?\b(?! (?:za|o|od|na|s|sa|u|po|pred|k|iz|do|kod|bez) [kč])|(?:,|\bi|\bili) bez\b"),
}
"""What one language repeats in a series and another need not: *no heating and no lights*."""

NOT_ONLY: Final = re.compile(r"\bnot (?:only|just|merely|simply)\b")
ONLY: Final = {
    "sq": re.compile(r"\b(?:nuk|s['’])\s?(?:\w+ ){0,4}?(?:vetëm|thjesht)\b"),
    "sr": re.compile(r"\b(?:ne|nij\w+|nis\w+) (?:\w+ ){0,3}?(?:samo|jedino|tek|prosto)\b"),
}
NOT_ONLY_CLAUSE: Final = re.compile(r"\bnot (?:only|just|merely|simply)\b([^,;.]*)")
ONLY_NOT: Final = {
    "sq": re.compile(r"\bjo (?:vetëm|thjesht)(?: se| që)? (?:nuk\b|s['’])"),
    "sr": re.compile(r"\bne samo (?:da|što) (?:\w+ )?(?:ne|nij\w+|nis\w+|neć\w+|nem\w+)\b"),
}
WAIT: Final = re.compile(
    r"(?:\bnuk |\bs['’])(?:\w+ )?(?:pres|prit)\w*|\bne mo\w+ da (?:\w+ ){0,2}(?:do)?čeka\w*|\bne odol\w+"
)
"""How Albanian and Serbian say with a negation that one cannot wait."""
UNTIL: Final = re.compile(r"\b(?:until|till|by the time)\b[^,;.]*")
UNTIL_NOT: Final = {
    "sq": re.compile(r"\bderisa(?: \w+){0,4}? (nuk|mos)\b"),
    "sr": re.compile(r"\bdok(?: \w+){0,4}? (ne|nij\w+|nis\w+)\b"),
}
"""*Not only* and *until*, and what the other languages have for them."""

DENIES: Final = re.compile(
    r"\b(?:fail(?:ed|s|ing)? to|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to|un(?:able|available|changed|willing|"
    r"known|clear|satisfied|finished)|in(?:accessible|eligible|sufficient|complete|valid))\b"
)
"""Words that the other languages say with a negation, or another such word."""
