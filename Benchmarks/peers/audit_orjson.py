"""The audit with orjson: audit_orjson.py FILE|FOLDER, one page a line or one document a file."""

import collections
import gc
import pathlib
import sys

import orjson


def pages(path):
    """Each page below a folder, or of a file; a file that starts with an open line is one document."""
    if path.is_dir():
        for file in sorted(path.iterdir()):
            yield orjson.loads(file.read_bytes())
        return
    with open(path, "rb") as file:
        first = file.readline()
        if not first.rstrip().endswith(b"}"):
            yield orjson.loads(first + file.read())
            return
        yield orjson.loads(first)
        for line in file:
            yield orjson.loads(line)


def main():
    gc.disable()  # the pages hold no cycles; looking for them costs more than parsing
    counts = collections.Counter()
    for page in pages(pathlib.Path(sys.argv[1])):
        for image in page["Images"]:
            counts["platform", image["Platform"]] += 1
            counts["state", image["State"]] += 1
            counts["agent", image["AppstreamAgentVersion"]] += 1
            codes = [error["ErrorCode"] for error in image["ImageErrors"]]
            for code in codes:
                counts["error", code] += 1
            if any(code.startswith("IAM_") or code == "MACHINE_ROLE_IS_MISSING" for code in codes):
                counts["role", image["Arn"]] += 1
    sys.stdout.write("".join(f"{kind}\t{value}\t{count}\n" for (kind, value), count in counts.items()))


main()
