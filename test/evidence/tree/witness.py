"""A witness for the tests (C2SP tlog-witness), without any code of the gateway. Prints its verifier key, then its port.

It remembers the last size and root that it signed, and signs only what continues them.
"""

import base64
import hashlib
import http.server
import os
import struct
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../verifier"))
import verify_ledger as rules

log = rules.VerifierKey(sys.argv[1])
seen = [0, b""]


def encoded(point):
    inverse = pow(point[2], rules.P - 2, rules.P)
    x, y = point[0] * inverse % rules.P, point[1] * inverse % rules.P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def expanded(seed):
    digest = hashlib.sha512(seed).digest()
    scalar = int.from_bytes(digest[:32], "little") & (2**254 - 8) | 2**254
    return scalar, digest[32:]


SCALAR, PREFIX = expanded(b"w" * 32)
PUBLIC = encoded(rules.point_times(SCALAR, rules.BASE))
TYPED = b"\x04" + PUBLIC
KEY_ID = hashlib.sha256(b"witness.example\n" + TYPED).digest()[:4]


def signature(message):
    r = int.from_bytes(hashlib.sha512(PREFIX + message).digest(), "little") % rules.L
    commitment = encoded(rules.point_times(r, rules.BASE))
    challenge = int.from_bytes(hashlib.sha512(commitment + PUBLIC + message).digest(), "little") % rules.L
    return commitment + ((r + challenge * SCALAR) % rules.L).to_bytes(32, "little")


class Witness(http.server.BaseHTTPRequestHandler):
    def answer(self, status, text=""):
        self.send_response(status)
        self.send_header("content-length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        head, _, note = body.partition("\n\n")
        old, *proof = head.split("\n")
        found = log.read(note)
        if self.path != "/w/add-checkpoint" or not old.startswith("old "):
            return self.answer(404)
        if found is None:
            return self.answer(403)
        if int(old[4:]) != seen[0]:
            return self.answer(409, f"{seen[0]}\n")
        hashes = [base64.b64decode(line) for line in proof]
        if found[0] < seen[0] or (seen[0] and not rules.consistent(seen[0], seen[1], *found, hashes)):
            return self.answer(422)
        seen[:] = found
        now = int(time.time())
        text = note[: note.rindex("\n\n") + 1]
        signed = signature(f"cosignature/v1\ntime {now}\n{text}".encode())
        line = base64.b64encode(KEY_ID + struct.pack(">Q", now) + signed).decode()
        return self.answer(200, f"\u2014 witness.example {line}\n")

    def log_message(self, *args):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Witness)
print(f"witness.example+{KEY_ID.hex()}+{base64.b64encode(TYPED).decode()}", server.server_port, flush=True)
server.serve_forever()
