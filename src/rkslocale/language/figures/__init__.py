"""Figures in running text: numbers, money, dates, times, found with a value that is the same in every language."""

from rkslocale.language.figures.finding import find
from rkslocale.language.figures.model import Figure, FigureKind, agree, amount, currency
from rkslocale.language.figures.patterns import month_forms
from rkslocale.language.figures.style import Style
from rkslocale.language.figures.writing import numeral, write

__all__ = ["Figure", "FigureKind", "Style", "agree", "amount", "currency", "find", "month_forms", "numeral", "write"]
