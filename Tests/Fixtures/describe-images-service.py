"""A stand-in of AppStream's DescribeImages and of STS, for tests of the capture loops.

    python3 describe-images-service.py [--healed] -- COMMAND...

Runs COMMAND with AWS_ENDPOINT_URL set to a server on a free port of 127.0.0.1, and exits with its status. The server
lives in this process and ends with it, after two minutes at most. The account comes from the access key (the account's
number stands in it; one that begins with 0 is refused), the Region from the signature's scope. What the Regions do:

    us-east-1       three pages of 2, 2 and 1 images, the first asked for is throttled once
    us-gov-west-1   two pages, the first without images and a token with / + =; the last ends in an empty NextToken
    eu-south-1      not enabled for the account: UnrecognizedClientException; with --healed one page
    eu-west-2       denied: AccessDeniedException; with --healed one page
    eu-west-3       the second page is refused: its token has expired; with --healed two pages
    sa-east-1       the second page gives the token of the first once more, without end
"""
import http.server
import json
import os
import re
import signal
import subprocess
import sys
import threading

LIFETIME = 120
SCOPE = re.compile(r"Credential=[A-Z]*([0-9]{12})[A-Z]*/[0-9]{8}/([a-z0-9-]+)/")
PAGES = {
    "us-east-1": [["Office", "Design"], ["Office-Old", "B\u00fcro \u2013 \"NextToken\": \"x\""], ["Claims"]],
    "us-gov-west-1": [[], ["Records"]],
    "eu-south-1": [["Terra"]],
    "eu-west-2": [["Atelier"]],
    "eu-west-3": [["Studio"], ["Render"]],
    "sa-east-1": [["Mesa"], ["Mesa-2"]],
}


class Refusal(Exception):
    """An error that the service answers with."""


class Service:
    def __init__(self, healed):
        self.healed = healed
        self.lock = threading.Lock()
        self.listings = 0
        self.tokens = {}
        self.throttled = set()

    def describe(self, account, region, request):
        """One page; each listing gets tokens of its own, and a token is good for its account and Region alone."""
        if region == "eu-south-1" and not self.healed:
            raise Refusal("UnrecognizedClientException", "The security token included in the request is invalid.")
        if region == "eu-west-2" and not self.healed:
            raise Refusal("AccessDeniedException", f"User: arn:aws:iam::{account}:user/\"audit\" is not authorized")
        if region == "us-east-1" and (account, region) not in self.throttled:
            self.throttled.add((account, region))
            raise Refusal("ThrottlingException", "Rate exceeded")
        token = request.get("NextToken")
        if token is None:
            self.listings += 1
            listing, page = self.listings, 0
        else:
            if self.tokens.get(token, ())[:2] != (account, region):
                raise Refusal("InvalidParameterCombinationException", "The token is not valid.")
            listing, page = self.tokens[token][2:]
        if region == "eu-west-3" and page == 1 and not self.healed:
            raise Refusal("InvalidParameterCombinationException", "The token has expired.")
        last = page == len(PAGES[region]) - 1
        answer = {"Images": [self.image(account, region, name) for name in PAGES[region][page]]}
        if region == "sa-east-1":
            answer["NextToken"] = self.issue(account, region, listing, 1)
        elif not last:
            answer["NextToken"] = self.issue(account, region, listing, page + 1)
        elif region == "us-gov-west-1":
            answer["NextToken"] = ""
        return answer

    def issue(self, account, region, listing, page):
        token = f"{account[:4]}/{region}+{listing}+page{page}=="
        self.tokens[token] = (account, region, listing, page)
        return token

    def image(self, account, region, name):
        partition = "aws-us-gov" if region.startswith("us-gov-") else "aws"
        return {
            "Name": name.split()[0],
            "Arn": f"arn:{partition}:appstream:{region}:{account}:image/{name.split()[0]}",
            "DisplayName": name,
            "State": "AVAILABLE",
            "Visibility": "PRIVATE",
            "Platform": "WINDOWS_SERVER_2022",
            "CreatedTime": 1791188092.417,
        }


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    service = None

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        account, region = SCOPE.search(self.headers["Authorization"]).groups()
        target = self.headers.get("X-Amz-Target", "")
        if not target and b"Action=GetCallerIdentity" in body:
            if (region == "eu-south-1" and not self.service.healed) or account.startswith("0"):
                return self.send(403, "text/xml", self.sts_error())
            return self.send(200, "text/xml", self.identity(account))
        try:
            if target != "PhotonAdminProxyService.DescribeImages":
                raise Refusal("UnknownOperationException", "")
            with self.service.lock:
                status, answer = 200, self.service.describe(account, region, json.loads(body))
        except Refusal as refusal:
            status, answer = 400, {"__type": refusal.args[0], "message": refusal.args[1]}
        self.send(status, "application/x-amz-json-1.1", json.dumps(answer))

    def send(self, status, kind, text):
        data = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("x-amzn-RequestId", "2f9d6c1e-0000-4000-8000-000000000001")
        self.end_headers()
        self.wfile.write(data)

    def identity(self, account):
        return (
            '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>'
            f"<Arn>arn:aws:iam::{account}:user/audit</Arn><UserId>AIDA</UserId><Account>{account}</Account>"
            "</GetCallerIdentityResult></GetCallerIdentityResponse>"
        )

    def sts_error(self):
        return (
            '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>'
            "<Code>InvalidClientTokenId</Code><Message>The security token is invalid</Message></Error></ErrorResponse>"
        )

    def log_message(self, *_):
        pass


def main():
    split = sys.argv.index("--")
    Handler.service = Service(healed="--healed" in sys.argv[1:split])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    environment = {**os.environ, "AWS_ENDPOINT_URL": f"http://127.0.0.1:{server.server_port}"}
    child = subprocess.Popen(sys.argv[split + 1 :], env=environment, start_new_session=True)
    try:
        return child.wait(timeout=LIFETIME)
    finally:
        if child.poll() is None:
            os.killpg(child.pid, signal.SIGKILL)


if __name__ == "__main__":
    sys.exit(main())
