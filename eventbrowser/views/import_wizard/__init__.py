"""From files or pasted text to events a person agreed to: choose, read, review, done.

`wizard` joins the pages; `places` and `editing` change drafts, `choosing`, `reading` and `keeping` do the slow work,
all without Qt; `desk` holds what waits and keeps the library abreast of it.
"""

from eventbrowser.views.import_wizard.wizard import ImportWizard

__all__ = ["ImportWizard"]
