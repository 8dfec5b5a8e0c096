#!/usr/bin/python3
"""Lays out paragraphs with Pango, to compare the lines of src/bidi.rs with.

Reads on standard input {"cases": [{"text", "rtl", "width", "faces": [font of each character, as a
Pango font description], "breaks": [whether a line may end after each character]}]}; writes for each
case the lines: {"start", "end": characters of the text, "glyphs": [[character, left, right], ...]
from left to right}.

The font of each character is given, so that the metrics are the same and lines can be expected to
end at the same words, and so are the places where our rule for weak readers forbids to end one
(inside a word such as rendez-vous, inside a French word); order, shaping and widths are Pango's own.
Debian: python3-gi gir1.2-pango-1.0
"""

import json
import sys
import unicodedata
from itertools import groupby
from xml.sax.saxutils import escape

import gi

gi.require_version("Pango", "1.0")
gi.require_version("PangoCairo", "1.0")
from gi.repository import Pango, PangoCairo  # noqa: E402

# Large letters are hardly rounded to pixels, so widths can be compared.
ENLARGED = 10
HIDDEN = {"Mn", "Cf"}
BREAKING_SPACE = " "


def markup(case):
    """The text with a font and a leave to break for each run."""
    out = []
    tagged = zip(case["text"], case["faces"], case["breaks"])
    for (face, breaks), run in groupby(tagged, key=lambda tag: tag[1:]):
        run = escape("".join(tag[0] for tag in run))
        allow = "true" if breaks else "false"
        out.append(f'<span font="{face}" allow_breaks="{allow}">{run}</span>')
    return "".join(out)


def lay_out(context, case):
    direction = Pango.Direction.RTL if case["rtl"] else Pango.Direction.LTR
    context.set_base_dir(direction)
    layout = Pango.Layout.new(context)
    layout.set_auto_dir(False)
    layout.set_markup(markup(case), -1)
    layout.set_wrap(Pango.WrapMode.WORD)
    layout.set_width(round(case["width"] * ENLARGED * Pango.SCALE))

    text = case["text"]
    byte_of = [len(text[:i].encode()) for i in range(len(text) + 1)]
    char_of = {byte: char for char, byte in enumerate(byte_of)}
    lines = []
    for line in layout.get_lines_readonly():
        start = char_of[line.start_index]
        end = char_of[line.start_index + line.length]
        while end < len(text) and text[end] == BREAKING_SPACE:
            end += 1
        glyphs = []
        for char in range(start, end):
            if unicodedata.category(text[char]) in HIDDEN:
                continue
            place = layout.index_to_pos(byte_of[char])
            ends = sorted([place.x, place.x + place.width])
            glyphs.append([char, *(x / Pango.SCALE / ENLARGED for x in ends)])
        glyphs.sort(key=lambda glyph: (glyph[1] + glyph[2], glyph[1]))
        lines.append({"start": start, "end": end, "glyphs": glyphs})
    return lines


def main():
    request = json.load(sys.stdin)
    context = PangoCairo.FontMap.get_default().create_context()
    context.set_round_glyph_positions(False)
    json.dump([lay_out(context, case) for case in request["cases"]], sys.stdout)


main()
