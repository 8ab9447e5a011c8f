"""The use cases on values. Engine, memory and furniture come in as arguments; no file is read and no clock is asked.

============= =====================================================================
``preparing`` an article into segments and the sources of a catalog; and back, with targets
``recalling`` what the memories know of a text
``enforcing`` an engine whose drafts have the terms of a term base
``placing``   where in a draft a term stands, and other words in its place
``drafting``  what the engine makes of the others
``checking``  the quality checks over a catalog, or over drafts
``term_aid``  what a check is told of the term base; ``furniture_aid``, of furniture
``scripts``   Serbian, between the script of a catalog and the one that engines speak
============= =====================================================================
"""
