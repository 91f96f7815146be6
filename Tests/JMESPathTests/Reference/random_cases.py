"""Random expressions over random documents, with what the reference implementation makes of them, one JSON object a line.

    random_cases.py SEED COUNT

The reference is the package `jmespath`. Its parser lets some texts pass that the grammar has no place for; they are
refused here first, so that both can be held to the grammar (see StrictParser).
"""

import json
import random
import sys
import warnings

import jmespath
from jmespath import ast, exceptions, functions, parser, visitor

warnings.simplefilter("ignore")


class StrictParser(parser.Parser):
    """The reference parser without what it tolerates by accident."""

    _CACHE = {}

    def _parse(self, expression):
        self.wrong_call = None
        result = super()._parse(expression)
        if self.wrong_call:
            raise self.wrong_call
        return result

    def _refuse(self):
        self._raise_parse_error_for_token(self._lookahead_token(0), "not in the grammar")

    def _token_nud_lparen(self, token):
        inner = super()._token_nud_lparen(token)
        return dict(inner, type="field", in_parentheses=True) if inner["type"] == "field" else inner

    def _token_nud_expref(self, token):
        self._refuse()

    def _token_led_lparen(self, left):
        if left["type"] != "field" or left.get("in_parentheses"):
            self._refuse()
        arguments = []
        while self._current_token() != "rparen":
            if self._current_token() == "expref":
                self._advance()
                arguments.append(ast.expref(self._expression()))
            else:
                arguments.append(self._expression())
            if self._current_token() == "rparen":
                break
            self._match("comma")
            if self._current_token() == "rparen":
                self._refuse()
        self._match("rparen")
        self._check_call(left["value"], arguments)
        return ast.function_expression(left["value"], arguments)

    def _check_call(self, name, arguments):
        spec = functions.Functions.FUNCTION_TABLE.get(name)
        if spec is None:
            self.wrong_call = self.wrong_call or exceptions.UnknownFunctionError(name)
            return
        signature = spec["signature"]
        is_variadic = signature[-1].get("variadic")
        if len(arguments) < len(signature) or len(arguments) > len(signature) and not is_variadic:
            self.wrong_call = self.wrong_call or exceptions.ArityError(len(signature), len(arguments), name)

    def _parse_multi_select_hash(self):
        pairs = []
        while True:
            key = self._lookahead_token(0)
            self._match_multiple_tokens(token_types=["quoted_identifier", "unquoted_identifier"])
            self._match("colon")
            pairs.append(ast.key_val_pair(key_name=key["value"], node=self._expression(0)))
            if self._current_token() == "rbrace":
                break
            self._match("comma")
        self._match("rbrace")
        return ast.multi_select_dict(nodes=pairs)

    def _parse_slice_expression(self):
        previous = None
        for token in self._tokens[self._index:self._index + 8]:
            kind = token["type"]
            if kind == "rbracket":
                break
            if kind == previous == "number":
                self._refuse()
            previous = kind
        return super()._parse_slice_expression()


class StrictFunctions(functions.Functions):
    """The reference functions; an expression passed where a value is wanted, and all that merge can't merge, are errors."""

    def _type_check(self, actual, signature, function_name):
        if function_name == "merge" and not all(isinstance(argument, dict) for argument in actual):
            raise exceptions.JMESPathTypeError(function_name, None, "unknown", ["object"])
        for argument, parameter in zip(actual, signature):
            if isinstance(argument, visitor._Expression) and parameter["types"] != ["expref"]:
                raise exceptions.JMESPathTypeError(function_name, None, "expref", parameter["types"])
        return super()._type_check(actual, signature, function_name)


NAMES = ["a", "b", "c", "foo", "Name", "_x1"]
QUOTED = ['"a"', '"é"', '"e\\u0301"', '"with space"', '"\\n"', '""']
STRINGS = ["", "a", "b", "abc", "é", "e\u0301", "😀", "Z", "10", "1.50", " 7 ", "1_0", "-3", "1e3", "x1", "\x7f\x1f", "٣", "\uffff"]
NUMBERS = [0, 1, 2, 3, -1, 10, 1.0, 0.0, -0.0, 1.5, 2.5, -2.5, 1e16, 1e-5, 123456.789, 2**53, 2**53 + 1, 2**63, -(2**63), 10**30, 1e22, 0.1, 1e300, 3.0e5]
LITERALS = ["`1`", "`0`", "`true`", "`false`", "`null`", "`\"a\"`", "`a`", "`[1, 2, 3]`", "`[\"b\",\"a\"]`", "`{\"a\": 1}`", "`[]`", "`{}`",
            "`1.0`", "`-1`", "`[[1],[2,[3]]]`", "`[{\"a\":2},{\"a\":1}]`", "` x`", "``", "`\"\\\"\"`", "`1e2`", "`[true, 1]`"]
RAW = ["'a'", "'abc'", "''", "'\\''", "'é'", "'\\\\'", "'10'", "'b'"]
NUMBERS_IN_BRACKETS = ["0", "1", "-1", "2", "-2", "99", "-99", "01", "99999999999999999999", "-99999999999999999999"]
SIGNATURES = {
    "abs": ["n"], "avg": ["N"], "ceil": ["n"], "contains": ["v", "v"], "ends_with": ["s", "s"], "floor": ["n"],
    "join": ["s", "S"], "keys": ["o"], "length": ["v"], "map": ["e", "v"], "max": ["N"], "max_by": ["v", "e"],
    "merge": ["o", "o"], "min": ["S"], "min_by": ["v", "e"], "not_null": ["v", "v"], "reverse": ["v"], "sort": ["N"],
    "sort_by": ["v", "e"], "starts_with": ["s", "s"], "sum": ["N"], "to_array": ["v"], "to_number": ["v"],
    "to_string": ["v"], "type": ["v"], "values": ["o"], "nope": ["v"],
}


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def document(self, depth=4):
        r = self.random
        kind = r.randrange(10) if depth > 0 else r.randrange(4)
        if kind == 0:
            return None
        if kind == 1:
            return r.choice([True, False])
        if kind == 2:
            return r.choice(NUMBERS)
        if kind == 3:
            return r.choice(STRINGS)
        if kind == 4:
            return [r.choice(NUMBERS) for _ in range(r.randrange(5))]
        if kind == 5:
            return [r.choice(STRINGS) for _ in range(r.randrange(5))]
        if kind == 6:
            return [self.document(depth - 1) for _ in range(r.randrange(5))]
        if kind == 7:
            key, pool = r.choice(NAMES), r.choice([NUMBERS, STRINGS])
            return [{key: r.choice(pool), "b": i} for i in range(r.randrange(5))]
        keys = NAMES + ["é", "e\u0301", "with space", "\n", ""]
        return {r.choice(keys): self.document(depth - 1) for _ in range(r.randrange(6))}

    def expression(self, depth=4):
        r = self.random
        if depth <= 0:
            return r.choice([r.choice(NAMES), r.choice(NAMES), "@", r.choice(LITERALS), r.choice(RAW), r.choice(QUOTED), "*"])
        left = self.expression(depth - 1)
        kind = r.randrange(24)
        if kind < 4:
            return left + "." + self.after_dot(depth - 1)
        if kind == 4:
            return left + "[" + r.choice(NUMBERS_IN_BRACKETS) + "]"
        if kind == 5:
            return left + self.slice()
        if kind < 8:
            return left + r.choice(["[*]", "[]", ".*"]) + r.choice(["", "." + self.after_dot(depth - 1)])
        if kind < 10:
            return left + "[?" + self.expression(depth - 1) + "]" + r.choice(["", "." + self.after_dot(depth - 1), "[0]", "[]"])
        if kind == 10:
            return left + r.choice([" | ", "|"]) + self.expression(depth - 1)
        if kind == 11:
            return left + r.choice([" || ", " && ", "||"]) + self.expression(depth - 1)
        if kind == 12:
            return left + " " + r.choice(["==", "!=", "<", "<=", ">", ">="]) + " " + self.expression(depth - 1)
        if kind == 13:
            return "!" + left
        if kind == 14:
            return "(" + left + ")"
        if kind == 15:
            return self.list(depth)
        if kind == 16:
            return self.hash(depth)
        if kind < 22:
            return self.call(depth)
        return r.choice(["[0]", "[*]", "[]", "[-1]", "[?a]", self.slice()]) + r.choice(["", "." + self.after_dot(depth - 1)])

    def slice(self):
        r = self.random
        bound = lambda: r.choice(["", ""] + NUMBERS_IN_BRACKETS)
        return "[" + bound() + ":" + bound() + r.choice(["", ":" + r.choice(["", "1", "-1", "2", "-2", "0", "99999999999999999999"])]) + "]"

    def after_dot(self, depth):
        r = self.random
        kind = r.randrange(8)
        if kind < 4:
            return r.choice(NAMES)
        if kind == 4:
            return r.choice(QUOTED)
        if kind == 5:
            return self.list(depth)
        if kind == 6:
            return self.hash(depth)
        return self.call(depth)

    def list(self, depth):
        return "[" + ", ".join(self.expression(depth - 1) for _ in range(self.random.randrange(1, 4))) + "]"

    def hash(self, depth):
        r = self.random
        members = [r.choice(NAMES + QUOTED) + ": " + self.expression(depth - 1) for _ in range(r.randrange(1, 4))]
        return "{" + ", ".join(members) + "}"

    def call(self, depth):
        r = self.random
        name = r.choice([name for name in SIGNATURES if name != "nope"]) if r.randrange(60) else "nope"
        arguments = [self.argument(kind, depth) for kind in SIGNATURES[name]]
        if r.randrange(60) == 0:
            arguments.append("@")
        return name + "(" + ", ".join(arguments) + ")"

    def argument(self, kind, depth):
        r = self.random
        if kind == "e":
            return "&" + self.expression(depth - 2) if r.randrange(30) else self.expression(depth - 2)
        if r.randrange(40) == 0:
            return "&a"
        if r.randrange(2):
            return self.expression(depth - 1)
        if kind == "n":
            return "`" + json.dumps(r.choice(NUMBERS)) + "`"
        if kind == "N":
            return "`" + json.dumps([r.choice(NUMBERS) for _ in range(r.randrange(4))]) + "`"
        if kind == "s":
            return r.choice(RAW)
        if kind == "S":
            return "`" + json.dumps([r.choice(STRINGS) for _ in range(r.randrange(4))]) + "`"
        if kind == "o":
            return self.hash(depth)
        return self.expression(depth - 2)

    def damaged(self, text):
        r = self.random
        for _ in range(r.randrange(1, 3)):
            at = r.randrange(len(text) + 1)
            kind = r.randrange(3)
            if kind == 0 and at < len(text):
                text = text[:at] + text[at + 1:]
            elif kind == 1:
                text = text[:at] + r.choice(list("[]{}().,:*@&|!=<>?-0'\"`\\ a#$é\n")) + text[at:]
            else:
                other = r.randrange(len(text) + 1)
                text = text[:at] + text[min(at, other):max(at, other)] + text[at:]
        return text


class Unsuited(Exception):
    """The reference itself fails, or gives what JSON doesn't have."""


def refuse_constant(name):
    raise Unsuited(name)


def outcome(expression, document):
    try:
        parsed = StrictParser().parse(expression)
        result = parsed.search(document, jmespath.Options(custom_functions=StrictFunctions()))
        text = json.dumps(result, allow_nan=False)
        json.loads(text).__class__
        text.encode().decode()
        result_text = json.dumps(result, ensure_ascii=False)
        result_text.encode()
        return {"result": result}
    except exceptions.ArityError:
        return {"error": "invalid-arity"}
    except exceptions.JMESPathTypeError:
        return {"error": "invalid-type"}
    except exceptions.UnknownFunctionError:
        return {"error": "unknown-function"}
    except (exceptions.ParseError, exceptions.EmptyExpressionError):
        return {"error": "syntax"}
    except ValueError as error:
        if "slice step" in str(error):
            return {"error": "invalid-value"}
        raise Unsuited(str(error))
    except (TypeError, OverflowError, RecursionError, UnicodeError, MemoryError) as error:
        raise Unsuited(str(error))


def main():
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    generator = Generator(seed)
    written = 0
    while written < count:
        document = generator.document()
        for _ in range(4):
            expression = generator.expression(generator.random.randrange(1, 5))
            if generator.random.randrange(4) == 0:
                expression = generator.damaged(expression)
            if any(word in expression for word in ("NaN", "Infinity")):
                continue
            try:
                case = {"expression": expression, "document": document, **outcome(expression, document)}
                line = json.dumps(case)
            except Unsuited:
                continue
            print(line)
            written += 1


main()
