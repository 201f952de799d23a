"""Pictures are made from left to right; where the window runs the other way, what stands in them is turned round."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication


def turned(place: QRectF, width: float) -> QRectF:
    """Where in a picture of that width something stands, as the window runs: time too, which goes as one reads."""
    if not QGuiApplication.isRightToLeft():
        return place
    return QRectF(width - place.right(), place.top(), place.width(), place.height())


def turned_point(point: QPointF, width: float) -> QPointF:
    return QPointF(width - point.x(), point.y()) if QGuiApplication.isRightToLeft() else point


def onward(step: int) -> int:
    """A step to the right, as a step in the order in which things stand."""
    return -step if QGuiApplication.isRightToLeft() else step
