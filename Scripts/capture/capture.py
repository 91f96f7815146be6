#!/usr/bin/env python3
"""Saves every page of AppStream's DescribeImages with its request: FOLDER/ACCOUNT/REGION/page-0001.json and so on.

    python3 capture.py FOLDER --regions eu-west-1 us-east-1 --profiles audit-prod audit-dev

Needs boto3 and the right appstream:DescribeImages; only reads. Without --profiles it uses the credentials that
are there. Nothing is overwritten. A listing that fails leaves error.json and the exit status 1; the same command
again fetches only what failed.
"""
import argparse
import itertools
import json
import os
import pathlib
import re
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

RETRY = Config(retries={"mode": "standard", "max_attempts": 10})


class CaptureError(Exception):
    """What the service answered can't be a page of a listing."""


def words(error):
    """The code and the message of an error."""
    if isinstance(error, ClientError):
        return error.response["Error"].get("Code", "Unknown"), error.response["Error"].get("Message", "")
    return type(error).__name__, str(error)


def envelope(response, **request):
    return json.dumps({**request, "Response": response}, default=str, indent=1) + "\n"


def error_envelope(error, **request):
    code, message = words(error)
    return envelope({"__type": code, "message": message}, **request)


def account_of(session, regions):
    """The account's number, from the first Region that answers; asking needs no right."""
    for region in regions:
        try:
            return session.client("sts", region_name=region, config=RETRY).get_caller_identity()["Account"]
        except (BotoCoreError, ClientError) as error:
            last = error
    raise last


def begin(folder):
    """Makes the folder of a listing; false if the listing was saved before. A failed one is set aside, not deleted."""
    if folder.exists():
        if not (folder / "error.json").exists():
            return False
        aside = folder.parent / ".failed"
        aside.mkdir(exist_ok=True)
        names = (aside / f"{folder.name}-{number}" for number in itertools.count(1))
        folder.rename(next(name for name in names if not name.exists()))
    folder.mkdir(parents=True)
    # Empty until the listing ends: Stillframe takes it for an error, so a run that is broken off does not look complete.
    (folder / "error.json").touch()
    return True


def save_listing(client, folder):
    """Saves all pages and returns their number; on an error it is saved too, and raised again."""
    request, asked = {}, set()
    try:
        for number in itertools.count(1):
            response = client.describe_images(**request)
            with open(folder / f"page-{number:04}.json", "x", encoding="utf-8") as file:
                file.write(envelope(response, Request=request))
            token = response.get("NextToken")
            if not token:
                break
            request = {"NextToken": token}
            if token in asked:
                raise CaptureError(f"page {number} gives a token that an earlier page gave: the listing has no end")
            asked.add(token)
    except (BotoCoreError, ClientError, CaptureError) as error:
        (folder / "error.json").write_text(error_envelope(error, Request=request), encoding="utf-8")
        raise
    (folder / "error.json").unlink()
    return number


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--regions", nargs="+", required=True)
    parser.add_argument("--profiles", nargs="+", default=[None])
    options = parser.parse_args()
    os.umask(0o077)
    options.folder.mkdir(parents=True, exist_ok=True)
    failed = 0

    def tell(name, what):
        print(f"{name}: {what}", file=sys.stderr)

    for profile in dict.fromkeys(options.profiles):
        name = profile or "credentials"
        unknown = options.folder / f"error-{re.sub('[^A-Za-z0-9._-]', '_', name)}.json"
        try:
            session = boto3.Session(profile_name=profile)
            account = account_of(session, options.regions)
        except (BotoCoreError, ClientError) as error:
            unknown.write_text(error_envelope(error), encoding="utf-8")
            tell(name, "FAILED, no account: " + ": ".join(words(error)))
            failed += 1
            continue
        unknown.unlink(missing_ok=True)
        for region in dict.fromkeys(options.regions):
            folder = options.folder / account / region
            if not begin(folder):
                tell(f"{account}/{region}", "saved before, left as it is")
                continue
            try:
                count = save_listing(session.client("appstream", region_name=region, config=RETRY), folder)
                tell(f"{account}/{region}", f"saved, pages: {count}")
            except (BotoCoreError, ClientError, CaptureError) as error:
                tell(f"{account}/{region}", "FAILED: " + ": ".join(words(error)))
                failed += 1
    if failed:
        tell("capture", f"{failed} FAILED. This is not a complete capture; run the same command again")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
