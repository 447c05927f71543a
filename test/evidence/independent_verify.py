"""Verifies an export of the ledger without any code of the gateway: only the description of the chain.

Standard input: JSON with `key` (base64), `head` (seq:hash) and `rows` in order, columns as text, bytes in hexadecimal.
Prints `intact <rows>` or `broken <seq>`.
"""

import base64
import hashlib
import hmac
import json
import sys


def mac(key: bytes, message: bytes) -> bytes:
    return hmac.new(key, message, hashlib.sha256).digest()


def derive(secret: bytes, use: str) -> bytes:
    """HKDF-SHA-256 (RFC 5869) without salt, 32 bytes: one round of expansion."""
    extracted = mac(bytes(32), secret)
    return mac(extracted, f"social-inquiry {use} v1".encode() + b"\x01")


def first_broken(chain_key: bytes, rows: list, head: str) -> int:
    previous = bytes(32)
    for position, row in enumerate(rows, start=1):
        fields = [row[name] for name in ("seq", "kind", "entry_id", "subject", "centre", "at", "instance", "content")]
        previous = mac(chain_key, previous + "\n".join(fields).encode("utf-8"))
        if int(row["seq"]) != position or previous.hex() != row["hash"]:
            return position
    seq, hash_ = head.split(":")
    return 0 if int(seq) == len(rows) and hash_ == previous.hex() else len(rows) + 1


given = json.load(sys.stdin)
broken = first_broken(derive(base64.b64decode(given["key"]), "chain"), given["rows"], given["head"])
print(f"broken {broken}" if broken else f"intact {len(given['rows'])}")
