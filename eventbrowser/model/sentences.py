"""Sentences for a person, in English, made so that a window can say them in the person's language.

The rooms below the window know no languages, and the library keeps what they say as text. So each sentence is made of
a form that is written out in the call: `packaging/translations.py` gathers the forms, and a window that speaks another
language reads a sentence back by them.
"""

from __future__ import annotations


def tell(form: str, /, **values: object) -> str:
    """The form with its values filled in, where there are any; a value may itself be told by a form, as a reason is."""
    return form.format_map(values) if values else form
