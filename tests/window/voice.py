#!/usr/bin/python3 -IS
"""A speech program for a test: instead of words it gives tones that tell which words they stand for.

It stands where `espeak-ng` would and is called like it: words on standard input, WAV on standard output. What it says
is one line of the file `said` beside it: a JSON list of the language, the words, and seconds since 1970. The sound is
the number of that line: three digits to the base 16 and one to check them, each a tone.
"""

import fcntl
import json
import math
import os
import struct
import sys
import time

RATE = 48000
# Of one tone: a whole number of waves of each, so that nothing clicks between them.
SECS = 0.012
QUIET_SECS = 0.03


def number(language, words):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "said")
    with open(path, "a+", encoding="utf-8") as said:
        fcntl.flock(said, fcntl.LOCK_EX)
        said.seek(0)
        count = sum(1 for _ in said)
        said.write(json.dumps([language, words, time.time()]) + "\n")
    return count


def tone(digit):
    pitch = 2 * math.pi * (1000 + 250 * digit) / RATE
    return [int(8000 * math.sin(pitch * at)) for at in range(int(RATE * SECS))]


def wav(samples):
    data = struct.pack(f"<{len(samples)}h", *samples)
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, RATE, 2 * RATE, 2, 16)
    body = b"WAVE" + form + struct.pack("<4sI", b"data", len(data)) + data
    return struct.pack("<4sI", b"RIFF", len(body)) + body


language = sys.argv[sys.argv.index("-v") + 1]
words = sys.stdin.buffer.read().decode("utf-8")
number = number(language, words)
digits = [number // 256 % 16, number // 16 % 16, number % 16]
digits.append((digits[0] + 2 * digits[1] + 3 * digits[2] + 5) % 16)
quiet = [0] * int(RATE * QUIET_SECS)
sys.stdout.buffer.write(wav(quiet + [sample for digit in digits for sample in tone(digit)] + quiet))
