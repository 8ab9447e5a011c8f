"""File formats, one module each: ``str`` or ``bytes`` in, values of ``rkslocale.model`` out, and back."""
