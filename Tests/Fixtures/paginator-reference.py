"""Random listings through botocore's paginator: arguments are a seed and a count; prints one JSON object a line.

Each has the pages that the service gives by token, the arguments of `paginate`, and what botocore made of them: requests,
pages, the resume token, the full result, and the message of an error.
"""

import base64
import copy
import json
import random
import sys

import botocore.session
from botocore.paginate import Paginator

MODEL = botocore.session.Session().get_service_model("appstream").operation_model("DescribeImages")
CONFIG = {"input_token": "NextToken", "output_token": "NextToken", "limit_key": "MaxResults", "result_key": "Images"}
TOKENS = ["A", "B", "tok/1+=", "x___2", "None", "it's", 'say "x"', "é😀", "null", " ", "eyJ2ZXIiOiAx.0", "\\", "0"]


class UnknownToken(Exception):
    pass


def make_pages(rng):
    pages = []
    count = rng.randrange(0, 6)
    tokens = rng.sample(TOKENS, count)
    number = 0
    for index in range(count):
        page = {}
        images = []
        for _ in range(rng.randrange(0, 5)):
            number += 1
            images.append({"Name": "i%d" % number})
        kind = rng.random()
        if kind < 0.8:
            page["Images"] = images
        elif kind < 0.9:
            page["Images"] = None
        if index < count - 1:
            page["NextToken"] = tokens[index]
        elif rng.random() < 0.2:
            page["NextToken"] = rng.choice([None, "", tokens[index - 1] if index else None])
        if rng.random() < 0.2:
            page["Extra"] = index
        if rng.random() < 0.3:
            page = dict(reversed(page.items()))
        pages.append(page)
    return pages


def starting_token(rng, pages):
    token = rng.choice([None, "None"] + [page.get("NextToken") for page in pages])
    amount = rng.choice([None, 0, 1, 2, 3, -1, True, 7])
    kind = rng.random()
    if kind < 0.5:
        value = {"NextToken": token}
        if amount is not None:
            value["boto_truncate_amount"] = amount
        return base64.b64encode(json.dumps(value).encode()).decode()
    if kind < 0.7:
        return "%s___%s" % (token, rng.choice([1, 2, " 3 ", "-1", "1_0", "x", ""]))
    if kind < 0.9:
        return token or ""
    if kind < 0.95:
        return rng.choice(["a___b___3", "NQ==", "W10=", "e30=", "zzz"])
    return base64.b64encode(rng.choice(ODD).replace("TOKEN", json.dumps(token)).encode()).decode()


# What only Python's JSON takes, and what looks like it.
ODD = [
    "NaN",
    "-Infinity",
    "NaN-123",
    "Infinity1",
    "-NaN",
    '{"NextToken": NaN}',
    '{"NextToken": TOKEN, "boto_truncate_amount": Infinity}',
    '{"NextToken": TOKEN, "boto_truncate_amount": NaN}',
    '{"NextToken": TOKEN, "x": -Infinity}',
    '{"NextToken": "\\ud800"}',
    '{"NextToken": "\\ud83d\\u0041\\udca9"}',
    '{"NextToken": TOKEN, "x": %s1%s}' % ("[" * 600, "]" * 600),
    '{"NextToken": TOKEN, "x": nan}',
    '{"NextToken": TOKEN, "boto_truncate_amount": 01}',
    '\f{"NextToken": TOKEN}',
]


def make_arguments(rng, pages):
    arguments = {}
    if rng.random() < 0.2:
        arguments["Names"] = ["x"]
    config = {}
    if rng.random() < 0.7:
        config["MaxItems"] = rng.choice([0, 1, 2, 3, 4, 5, 7, -1, -2, "3", " 2 ", 2.9, None, "x"])
    if rng.random() < 0.3:
        config["PageSize"] = rng.choice([0, 1, 3, "2", 26])
    if rng.random() < 0.4:
        config["StartingToken"] = starting_token(rng, pages)
    if config or rng.random() < 0.5:
        arguments["PaginationConfig"] = config
    return arguments


def run(pages, arguments):
    answers = {}
    token = None
    for page in pages:
        answers.setdefault(token, page)
        token = page.get("NextToken") or None
    requests = []

    def service(**kwargs):
        requests.append(copy.deepcopy(kwargs))
        if len(requests) > 50:
            raise UnknownToken("a circle")
        token = kwargs.get("NextToken")
        if token not in answers:
            raise UnknownToken('no saved page follows token "%s"' % token if answers else "the snapshot has no pages")
        return copy.deepcopy(answers[token])

    result = {"requests": requests, "pages": [], "error": None, "token": None, "full": None}
    paginator = Paginator(service, CONFIG, MODEL)
    try:
        iterator = paginator.paginate(**copy.deepcopy(arguments))
        for page in iterator:
            result["pages"].append(copy.deepcopy(page))
        result["token"] = iterator.resume_token
        result["requests"] = list(requests)
        result["full"] = paginator.paginate(**copy.deepcopy(arguments)).build_full_result()
    except Exception as error:
        result["error"] = str(error)
    return result


def main():
    # Copying what is sent goes deeper than reading it.
    sys.setrecursionlimit(10000)
    rng = random.Random(int(sys.argv[1]))
    for _ in range(int(sys.argv[2])):
        pages = make_pages(rng)
        arguments = make_arguments(rng, pages)
        print(json.dumps({"pages": pages, "arguments": arguments, "result": run(pages, arguments)}))


main()
