"""Texts as version 2 of the AWS CLI writes them in YAML: prints a JSON list of [value, text].

Recorded in yaml-texts.json with ruamel.yaml 0.17.21 and ruamel.yaml.clib 0.2.12 on CPython 3.11. Every text is read back.
"""

import io
import json
import random

from ruamel.yaml import YAML

WORDS = [
    "true", "yes", "No", "null", "~", "1.5", "1e5", "0x1F", "0o17", "12:30:45", "2024-03-26T00:00:00+00:00", "=", "<<",
    "- a", "a: b", "a #b", "#c", "'q'", '"d"', "\\", "café", "日本", "\U0001f5a5", "\x85", "\u2028", "\u2029", "\ufeff",
    "\x07", "\t", "tab\tin", "line\nbreak", "trail ", "  lead", "a\n\nb", "%x", "@y", "`z", "{a}", "[b]", "!t", "&a", "*b",
    "|", "> f", "? k", "?k", ":", ": x", "x:", "-", "--- a", "...", "a, b", "a'b", "C:\\Program Files\\x\\y.exe", "\x7f",
    "--url https://x/?a=b&c=d#frag", "\xa0", ".nan", "-.inf", "+1", "\ud7ff", "\ue000", "\ufffd", "\ufffe", "\r", "a\r\nb",
    "\x00", "\x1b", "\x9f", "x" * 90, "é" * 100, "\n", " ", "  ", "\t#", "\u2028#", "\u2028 ", "\x85#", "-\t", ":\u2029", "",
]


def dump(value):
    yaml = YAML(typ="safe")
    yaml.encoding = None
    yaml.representer.default_flow_style = False
    stream = io.StringIO()
    yaml.dump(value, stream)
    assert YAML(typ="safe").load(stream.getvalue()) == value
    return stream.getvalue()


def text(rng):
    kind = rng.random()
    if kind < 0.5:
        gap = rng.choice([" ", "", "  ", "\n", "\u2028", "' ", '" ', "\\ "])
        return gap.join(rng.choice(WORDS) for _ in range(rng.randint(2, 12)))
    alphabet = rng.choice(["abcdefghijklmn", "abcdefgh'\":#-é日\U0001f600\n"])
    words = ["".join(rng.choice(alphabet) for _ in range(rng.randint(1, 30))) for _ in range(rng.randint(4, 20))]
    return rng.choice([" ", " ", "  "]).join(words)


def main():
    rng = random.Random(1)
    texts = WORDS + ["k" * 127, "k" * 128, "k" * 129, "é" * 64, "é" * 65, "k " * 60 + "k"]
    rows = [{"a": {word: word}, "b": [word]} for word in texts]
    for _ in range(150):
        rows.append({"a": {text(rng): text(rng)}, "b": [[text(rng)]]})
    rows += [[[["x"]]], [{"a": {"b": [["c", {"d": "e"}]]}}], {"k" * 200: ["a"]}, {"k\n": {"x": "y"}}, [[], {}, ""], {"a": [[]]}]
    print("[" + ",\n".join(json.dumps([row, dump(row)]) for row in rows) + "]")


main()
