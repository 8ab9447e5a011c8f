"""The review site: static pages from which an editor sees what is safe to publish, and corrects what is not.

Pure: values in, the text of files out. Pages are whole without JavaScript, but for filters and editing; they load
nothing from anywhere, and all that an article or a catalog says is text in them, never markup.
"""

from __future__ import annotations

from rkslocale.review.article import article_page
from rkslocale.review.frame import GENERATOR, page_name
from rkslocale.review.overview import overview_page
from rkslocale.review.rows import rows
from rkslocale.review.static import static_files
from rkslocale.review.values import ArticlePage, Listed, Overview, Point, Row, Standing, Version

__all__ = [
    "GENERATOR",
    "ArticlePage",
    "Listed",
    "Overview",
    "Point",
    "Row",
    "Standing",
    "Version",
    "article_page",
    "overview_page",
    "page_name",
    "rows",
    "static_files",
]
