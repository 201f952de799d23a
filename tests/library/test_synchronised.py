"""A folder of a service that synchronises is known by its name or by what the service leaves in it; others are not."""

from __future__ import annotations

import pytest

from eventbrowser.__main__ import main
from eventbrowser.library import synchronised


@pytest.mark.parametrize(
    ("place", "service"),
    [
        ("Dropbox/Library", "Dropbox"),
        ("Dropbox (Institute)/a/b", "Dropbox"),
        ("OneDrive - Institute for Rivers/Library", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/Events", "iCloud Drive"),
        ("iCloudDrive/Events", "iCloud Drive"),
        ("Library/CloudStorage/GoogleDrive-me@example.org/My Drive/Events", "Google Drive"),
        ("Google Drive/Events", "Google Drive"),
        ("Nextcloud2/Events", "Nextcloud"),
        ("ownCloud/Events", "ownCloud"),
        ("Dropboxes/Events", None),
        ("Documents/One drive away/Events", None),
        ("Box/Events", None),
    ],
)
def test_services_are_known_by_the_names_of_their_folders(tmp_path, place, service):
    assert synchronised.service_of(tmp_path / place) == service


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox.cache", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".sync_1a2b.db", "Nextcloud"),
        (".tmp.drivedownload", "Google Drive"),
    ],
)
def test_services_are_known_by_what_they_leave(tmp_path, mark, service):
    folder = tmp_path / "kept" / "in" / "Library"
    folder.mkdir(parents=True)
    assert synchronised.service_of(folder) is None
    (tmp_path / "kept" / mark).mkdir()
    assert synchronised.service_of(folder) == service


def test_a_link_into_such_a_folder_does_not_hide_it(tmp_path):
    (tmp_path / "Nextcloud" / "Library").mkdir(parents=True)
    (tmp_path / "mine").symlink_to(tmp_path / "Nextcloud" / "Library")
    assert synchronised.service_of(tmp_path / "mine") == "Nextcloud"


def test_check_warns(tmp_path, capsys):
    folder = tmp_path / "Dropbox" / "Library"
    folder.mkdir(parents=True)
    assert main(["check", "--library", str(folder)]) == 0
    told = capsys.readouterr().out
    assert "is sound" in told
    assert "folder of Dropbox" in told
    assert "move the library's folder" in told
