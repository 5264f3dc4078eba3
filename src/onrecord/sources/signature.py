"""What a file is by its first bytes, where that is nothing a report can be read from."""

HEAD = 512
"""How many bytes tell what a file is."""

_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an Office document (docx, xlsx, odt)"),
    (b"\xd0\xcf\x11\xe0", "an old Office document (doc, xls)"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
)
_UTF16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


def foreign(head: bytes) -> str | None:
    """Return what the file is, as in `is a PDF`, or None if it may be text.

    `head` is its first `HEAD` bytes or more. NUL bytes mean binary data unless a byte
    order mark says that the text is UTF-16 or UTF-32.
    """
    for signature, what in _SIGNATURES:
        if head.startswith(signature):
            return what
    if b"\x00" in head and not head.startswith(_UTF16_OR_32):
        return "binary data, not text"
    return None
