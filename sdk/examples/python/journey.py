# Generated from openapi/openapi.yaml and test/journey by: npm run journey. Do not edit.
"""A file of a person in the sandbox, from the integration to its end, as docs/tutorial.md tells it.

Run it with Python from 3.9 on: python3 journey.py. It needs nothing else.
"""

import base64
import datetime
import http.client
import json
import os
import sys
import time
import urllib.error
import urllib.request
import zoneinfo

GATEWAY = os.environ.get("GATEWAY_URL", "http://127.0.0.1:8080") + "/socialInquiry/v1"
TOKEN_URL = os.environ.get("TOKEN_URL", "http://127.0.0.1:8082/token")
CLIENT_ID = os.environ.get("CLIENT_ID", "gent-social-worker")
CLIENT_SECRET = os.environ.get("CLIENT_SECRET", "sandbox")
# Name and version of your software: who runs the gateway knows whom to call.
SOFTWARE = "Journey/1.0"


class Problem(Exception):
    """The gateway refuses or fails, and says why (RFC 9457). Log the message; the body may name a person."""

    def __init__(self, status, body):
        self.type = body.get("type", "no problem of the gateway")
        self.body = body
        super().__init__(f"{self.type}, status {status}, {body.get('instance')}")


class NotThere(Exception):
    """Nothing answers, or nothing that gives tokens. The message says what to do."""

    def __init__(self, what):
        super().__init__(f"{what}. Start the sandbox (npm run sandbox), or set GATEWAY_URL, TOKEN_URL, CLIENT_ID and CLIENT_SECRET.")


def address(text):
    if not text.startswith(("http://", "https://")):
        raise NotThere(f"{text} is no address that begins with http:// or https://")
    return text


def opened(request, where):
    try:
        return urllib.request.urlopen(request, timeout=60)
    except urllib.error.HTTPError:
        raise
    except (OSError, http.client.HTTPException):
        raise NotThere(f"Nothing answers at {where}") from None


def new_token():
    credentials = base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()
    request = urllib.request.Request(
        address(TOKEN_URL),
        data=b"grant_type=client_credentials",
        headers={"Authorization": f"Basic {credentials}"},
    )
    try:
        with opened(request, TOKEN_URL) as response:
            return json.load(response)["access_token"]
    except urllib.error.HTTPError as refusal:
        raise NotThere(f"{TOKEN_URL} gives no token (status {refusal.code})") from None


token = None


def call(method, path, body=None):
    """Asks the gateway, again with a new token after 401, and as late as it says after 429 and 503."""
    global token
    for attempt in (1, 2, 3):
        token = token or new_token()
        request = urllib.request.Request(
            address(GATEWAY + path),
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={
                "Authorization": f"Bearer {token}",
                "Content-Type": "application/json",
                "User-Agent": SOFTWARE,
            },
        )
        try:
            with opened(request, GATEWAY) as response:
                return json.load(response)
        except urllib.error.HTTPError as refusal:
            seconds = refusal.headers.get("Retry-After", "")
            if attempt < 3 and refusal.code == 401:
                token = None
            elif attempt < 3 and refusal.code in (429, 503) and seconds.isdigit() and int(seconds) <= 60:
                time.sleep(int(seconds))
            else:
                raise Problem(refusal.code, problem_in(refusal.read())) from None


def problem_in(text):
    try:
        body = json.loads(text)
    except ValueError:
        body = None
    return body if isinstance(body, dict) else {}


def day_in_belgium():
    try:
        return datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Brussels")).date()
    except zoneinfo.ZoneInfoNotFoundError:
        # Windows brings no time zones: there it is the day of the machine.
        return datetime.date.today()


def main():
    day = day_in_belgium()
    today = day.isoformat()
    last_day = (day + datetime.timedelta(days=364)).isoformat()

    # 1. Integrate the person. Nothing is given without an integration: the person, why (1 is the social inquiry),
    # and when the person was told. Keep its id in your file. A second registration answers with the one that is
    # there.
    try:
        registered = call("POST", "/integrations", {
            "ssin": "84690311703",
            "qualityCode": 1,
            "caseReference": "JOURNEY-1",
            "ownApplication": True,
            "applicationDate": today,
            "informedOn": today,
            "proofOfIdentity": {
                "familyName": "El Amrani",
                "givenName": "Rachid",
                "birthDate": "1984-09-03",
            },
        })
        integration_id = registered["integrationId"]
    except Problem as problem:
        # It was done before, and the problem says where.
        if problem.type != "urn:problem-type:pcsw:socialInquiry:integrationRunning":
            raise
        integration_id = problem.body["integrationId"]
    print("1. Integrate the person")

    # 2. Read the integration. Only an active one opens streams.
    integration = call("GET", f"/integrations/{integration_id}")
    print("2. Read the integration:", integration["state"])

    # 3. See what is open. Which streams this code, this role and this day open, and why not the others. Build
    # your screen from it.
    streams = call("GET", f"/integrations/{integration_id}/streams")
    print("3. See what is open:", streams["items"][0]["name"])

    # 4. Consult a stream. dataFound and noDataFound are what the source said. incomplete is unknown: never show
    # it as "nothing".
    dimona = call("GET", f"/integrations/{integration_id}/streams/dimona")
    print("4. Consult a stream:", dimona["outcome"])

    # 5. Compile a dossier. Several streams in one call. A part that fails does not stop the rest.
    dossier = call("POST", f"/integrations/{integration_id}/dossiers", {
        "streams": ["nationalRegister", "dimona", "unemployment"],
    })
    print("5. Compile a dossier:", dossier["streams"][0]["state"])

    # 6. Meet a refusal. A refusal is an answer too: tell problems apart by their type.
    try:
        call("GET", "/integrations/00000000-0000-7000-8000-000000000000/streams/dimona")
    except Problem as problem:
        print("6. Meet a refusal:", problem.type)

    # 7. Record the decision. A living wage. The code of the applicant changes, and the members of the household
    # follow.
    decision = call("POST", f"/integrations/{integration_id}/decision", {
        "decidedOn": today,
        "outcome": "granted",
        "aids": ["livingWage"],
        "period": {"startDate": today, "endDate": last_day},
    })
    print("7. Record the decision:", decision["outcome"])

    # 8. Wait for the integration under the new code. The gateway repeats the change until the Bank confirms it.
    # Your software need not wait; here it does.
    next_id = None
    while next_id is None:
        progress = call("GET", f"/integrations/{integration_id}/decision")
        address = progress["persons"][0].get("next")
        if address is None:
            time.sleep(1)
        else:
            next_id = address.split("/")[-1]
    print("8. Wait for the integration under the new code")

    # 9. End it. When aid ends, so does the integration, and with it every access.
    ended = call("POST", f"/integrations/{next_id}/end", {"reason": "no longer aided"})
    print("9. End it:", ended["state"])


if __name__ == "__main__":
    try:
        main()
    except (Problem, NotThere) as failure:
        sys.exit(str(failure))
