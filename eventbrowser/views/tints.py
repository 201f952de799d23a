"""The program's colours: for light, for dark, and for eyes that need much contrast."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tints:
    """Colours by what they are for, as `#rrggbb`; text stands out 4.5:1 from what it is on, 7:1 in high contrast.

    `shadow` is another in each, since a palette is known again by it.
    """

    window: str
    base: str
    alternate: str
    hover: str
    text: str
    muted: str
    faint: str
    icon: str
    line: str
    button: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    selected: str
    badge: str
    badge_text: str
    evidence: str
    evidence_focus: str
    star: str
    problem: str
    problem_back: str
    tip: str
    tip_text: str
    shadow: str
    ink: str
    """Which of the pictures of ticks shows on the accent colour."""


LIGHT = Tints(
    window="#f3f4f6",
    base="#ffffff",
    alternate="#f8f9fb",
    hover="#e8ebef",
    text="#1b2027",
    muted="#5a6370",
    faint="#9aa2ad",
    icon="#3d4651",
    line="#dcdfe4",
    button="#ffffff",
    accent="#1a5fb4",
    accent_hover="#164f97",
    on_accent="#ffffff",
    selection="#d4e4f9",
    selected="#10243d",
    badge="#e9edf2",
    badge_text="#3d4651",
    evidence="#fff2c2",
    evidence_focus="#ffd75e",
    star="#b37a00",
    problem="#a8271d",
    problem_back="#fdecea",
    tip="#2b3038",
    tip_text="#f4f5f7",
    shadow="#b8bec7",
    ink="white",
)

DARK = Tints(
    window="#212529",
    base="#191c20",
    alternate="#1e2226",
    hover="#2d3238",
    text="#e7e9ec",
    muted="#a4acb6",
    faint="#6c7580",
    icon="#c3c9d1",
    line="#343a41",
    button="#2b3036",
    accent="#82b7ff",
    accent_hover="#a3caff",
    on_accent="#0d1a2b",
    selection="#2a4668",
    selected="#f2f6fb",
    badge="#30363d",
    badge_text="#c9d0d8",
    evidence="#4a4018",
    evidence_focus="#8a6d00",
    star="#f0b93a",
    problem="#ff9a90",
    problem_back="#3b2423",
    tip="#3a4149",
    tip_text="#f2f4f6",
    shadow="#0b0d0f",
    ink="navy",
)

CONTRAST = Tints(
    window="#000000",
    base="#000000",
    alternate="#101010",
    hover="#2e2e2e",
    text="#ffffff",
    muted="#ffffff",
    faint="#b4b4b4",
    icon="#ffffff",
    line="#595959",
    button="#000000",
    accent="#ffe14d",
    accent_hover="#fff0a0",
    on_accent="#000000",
    selection="#00479e",
    selected="#ffffff",
    badge="#1c1c1c",
    badge_text="#ffffff",
    evidence="#4a3d00",
    evidence_focus="#5c4b00",
    star="#ffc52e",
    problem="#ffb3ab",
    problem_back="#3d0d08",
    tip="#ffffff",
    tip_text="#000000",
    shadow="#000000",
    ink="navy",
)
