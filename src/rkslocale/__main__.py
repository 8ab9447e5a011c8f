"""``python -m rkslocale``."""

from rkslocale.cli import main

if __name__ == "__main__":
    main()
