"""Say what a file that is no workbook package really is."""

from __future__ import annotations

from repbook.errors import NotAWorkbook

_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_XLS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*")
_PHONE_PHOTOS = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif")
_OTHER_PACKAGES = (
    ("xl/workbook.bin", "files.is_xlsb"),
    ("word/document.xml", "files.is_word"),
    ("ppt/presentation.xml", "files.is_powerpoint"),
    ("content.xml", "files.is_opendocument"),
)


def not_a_zip(data: bytes, file: str) -> NotAWorkbook:
    """Return the error that names what `data`, no sound zip archive, looks like."""
    return NotAWorkbook(f"files.{_kind(data)}", file=file)


def other_package(names: frozenset[str], file: str) -> NotAWorkbook:
    """Return the error for a sound zip archive without a workbook part."""
    for part, key in _OTHER_PACKAGES:
        if part in names:
            return NotAWorkbook(key, file=file)
    return NotAWorkbook("files.is_zip", file=file)


def _kind(data: bytes) -> str:
    if not data.strip(b"\0"):
        return "is_empty"
    if data.startswith(_OLE2):
        return _ole2_kind(data)
    if data.startswith(b"PK"):
        return "is_truncated"
    if data.startswith(b"%PDF"):
        return "is_pdf"
    if _is_picture(data):
        return "is_picture"
    return _text_kind(data)


def _is_picture(data: bytes) -> bool:
    """Tell whether a file is a photo or a screenshot by its first bytes."""
    return data.startswith(_PICTURES) or data[4:12] in _PHONE_PHOTOS or _is_webp(data)


def _is_webp(data: bytes) -> bool:
    return data.startswith(b"RIFF") and data[8:12] == b"WEBP"


def _ole2_kind(data: bytes) -> str:
    if _ENCRYPTED in data:
        return "is_encrypted"
    return "is_old_xls" if any(name in data for name in _OLD_XLS) else "is_ole2"


def _text_kind(data: bytes) -> str:
    head = data[:4096].lower()
    if b"<html" in head or b"<!doctype html" in head or b"<table" in head:
        return "is_html"
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml"):
        return "is_xml"
    if b"\0" not in head or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "is_text"
    return "is_unknown"
