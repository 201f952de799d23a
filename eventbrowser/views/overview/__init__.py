"""Many events as pictures: the timeline over the list, the network of people, the charts.

What is drawn comes as plain data (`asking`, `bins`, `graph`, `layout`: no widgets) and is drawn by widgets of our own.
Loaded once a library is open, never before the window's first picture.
"""
