#!/usr/bin/env python3
"""Makes the shipped fonts from npm packages: fonts.py PACKAGES_FOLDER TARGET_FOLDER

Needs fonttools with brotli (Debian: python3-fonttools, python3-brotli), and the packages fetched beforehand:
    cd PACKAGES_FOLDER && npm pack @fontsource/nunito@5.3.0   # and so on, one for each name below
What only shapes or hints text is dropped: letters are drawn as outlines, one after the other.
"""
import io
import sys
import tarfile
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

DROPPED = ["GPOS", "GSUB", "GDEF", "DSIG", "FFTM", "STAT", "prep", "fpgm", "cvt ", "gasp", "hdmx", "VDMX", "meta"]
FONTS = {
    "nunito": ("800", ["latin", "latin-ext", "vietnamese", "cyrillic", "cyrillic-ext"]),
    "noto-sans": ("700", ["greek", "greek-ext", "latin", "latin-ext"]),
    "dancing-script": ("700", ["latin", "latin-ext", "vietnamese"]),
    "caveat": ("700", ["cyrillic", "cyrillic-ext"]),
    "press-start-2p": ("400", ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek"]),
}


def part(package, archive, name, weight, subset):
    data = archive.extractfile(f"package/files/{name}-{subset}-{weight}-normal.woff2").read()
    font = TTFont(io.BytesIO(data))
    font.flavor = None
    for table in DROPPED:
        if table in font:
            del font[table]
    for glyph in font["glyf"].glyphs.values():
        glyph.expand(font["glyf"])
        glyph.removeHinting()
    path = package / f"{name}-{subset}.ttf"
    font.save(path)
    return str(path)


def named(post):
    """Readers complain about fonts without names for glyphs."""
    post.formatType = 2.0
    post.extraNames = []
    post.mapping = {}


def make(packages, target, name):
    weight, subsets = FONTS[name]
    with tarfile.open(next(packages.glob(f"fontsource-{name}-[0-9]*.tgz"))) as archive, tempfile.TemporaryDirectory() as work:
        parts = [part(Path(work), archive, name, weight, subset) for subset in subsets]
        font = Merger().merge(parts) if len(parts) > 1 else TTFont(parts[0])
        named(font["post"])
        font.recalcTimestamp = False
        font.save(target / f"{name}.ttf")
        (target / f"{name}-OFL.txt").write_bytes(archive.extractfile("package/LICENSE").read())


def main():
    packages, target = Path(sys.argv[1]), Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    for name in FONTS:
        make(packages, target, name)
        print(name, (target / f"{name}.ttf").stat().st_size, len(TTFont(target / f"{name}.ttf").getBestCmap()))


if __name__ == "__main__":
    main()
