"""What the person sees and touches: records in, wishes out. One file per pane; `main_window` joins them.

Asks the library, never SQL; hands slow work to `work.Job`; imports the heavy rooms at the point of use, after the first
paint. Reads no files and extracts nothing itself.
"""
