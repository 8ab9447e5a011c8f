"""What is true of a language, whatever stage of the pipeline asks: figures and how they are written, negation."""
