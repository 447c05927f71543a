#!/usr/bin/env python3
"""Verifies evidence of the social-inquiry gateway, offline and without any of its code. Python 3.9, standard library only.

    verify_ledger.py log EXPORT --key VERIFIER_KEY [--earlier CHECKPOINTS]... [--evidence-key ID:BASE64]...
    verify_ledger.py entry PROOF --key VERIFIER_KEY
    verify_ledger.py consistency PROOF --key VERIFIER_KEY
    verify_ledger.py drawing DRAWING --key VERIFIER_KEY [--earlier CHECKPOINTS]...

EXPORT comes from `npm run ledger:export`, PROOF from `npm run ledger:prove`, DRAWING from the API (the sample of an
inspection: it is drawn again, and with the checkpoints that were kept it is shown that none before could be used). The verifier key names the log and is public;
get it from somebody else than the one who gave you the file. With the evidence key, the keyed chains are checked too.
An archive of a month (`npm run ledger:archive`) is verified like an export.
Exit code 0: it is as it says. 1: it is not, and the lines say what is wrong. 2: the input cannot be read.

Formats: RFC 6962 (tree), C2SP signed-note and tlog-checkpoint, RFC 8032 (Ed25519), RFC 5869 (HKDF).
"""

import argparse
import base64
import datetime
import hashlib
import hmac
import json
import sys


class Unreadable(Exception):
    """The input has not the form that it must have."""


# --- Ed25519, verification only (RFC 8032, 5.1) ---------------------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def point_add(one, other):
    a = (one[1] - one[0]) * (other[1] - other[0]) % P
    b = (one[1] + one[0]) * (other[1] + other[0]) % P
    c = 2 * one[3] * other[3] * D % P
    d = 2 * one[2] * other[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def point_times(factor, point):
    result = (0, 1, 1, 0)
    while factor:
        if factor & 1:
            result = point_add(result, point)
        point = point_add(point, point)
        factor >>= 1
    return result


def point_of(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = point_of(bytes.fromhex("58" + "66" * 31))


def same_point(one, other):
    return (one[0] * other[2] - other[0] * one[2]) % P == 0 and (one[1] * other[2] - other[1] * one[2]) % P == 0


def is_signed(public, message, signature):
    if len(signature) != 64 or len(public) != 32:
        return False
    key, commitment, scalar = point_of(public), point_of(signature[:32]), int.from_bytes(signature[32:], "little")
    if key is None or commitment is None or scalar >= L:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    return same_point(point_times(scalar, BASE), point_add(commitment, point_times(challenge, key)))


# --- Checkpoints -----------------------------------------------------------------------------------------------------


class VerifierKey:
    def __init__(self, text):
        try:
            self.name, key_id, key = text.split("+", 2)
            typed = base64.b64decode(key, validate=True)
        except ValueError as error:
            raise Unreadable("a verifier key has the form name+id+key") from error
        self.id = hashlib.sha256(self.name.encode() + b"\n" + typed).digest()[:4]
        if self.id.hex() != key_id or len(typed) != 33 or typed[0] != 1:
            raise Unreadable("the verifier key is damaged, or not of Ed25519")
        self.public = typed[1:]

    def read(self, note):
        """Size and root of a checkpoint; None when this key did not sign it."""
        body, found, signatures = note.rpartition("\n\n")
        text = body + "\n"
        lines = text.split("\n")
        if not found or len(lines) < 4:
            raise Unreadable("a checkpoint has a name, a size, a root and signatures")
        for line in signatures.split("\n"):
            parts = line.split(" ")
            if len(parts) != 3 or parts[0] != "\u2014" or parts[1] != self.name:
                continue
            data = base64.b64decode(parts[2])
            if data[:4] == self.id and is_signed(self.public, text.encode(), data[4:]):
                return (int(lines[1]), base64.b64decode(lines[2])) if lines[0] == self.name else None
        return None


def notes_in(text):
    """The notes of a file: each is followed by an empty line, and has one within."""
    parts = [part for part in text.split("\n\n") if part.strip()]
    return [f"{text_part}\n\n{signatures.rstrip()}\n" for text_part, signatures in zip(parts[::2], parts[1::2])]


# --- The tree --------------------------------------------------------------------------------------------------------


def leaf_hash(data):
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


class Tree:
    """Roots of the perfect subtrees of all leaves so far, the largest first."""

    def __init__(self):
        self.size, self.parts = 0, []

    def add(self, leaf):
        self.parts.append(leaf)
        self.size += 1
        count = self.size
        while count % 2 == 0:
            right = self.parts.pop()
            self.parts.append(node_hash(self.parts.pop(), right))
            count //= 2

    def root(self):
        if not self.parts:
            return hashlib.sha256(b"").digest()
        root = self.parts[-1]
        for part in reversed(self.parts[:-1]):
            root = node_hash(part, root)
        return root


def included(leaf, index, size, proof, root):
    """RFC 9162, 2.1.3.2."""
    if index >= size:
        return False
    node, last = index, size - 1
    for sibling in proof:
        if last == 0:
            return False
        if node % 2 or node == last:
            leaf = node_hash(sibling, leaf)
            while node % 2 == 0 and node:
                node, last = node // 2, last // 2
        else:
            leaf = node_hash(leaf, sibling)
        node, last = node // 2, last // 2
    return last == 0 and leaf == root


def consistent(size1, root1, size2, root2, proof):
    """RFC 9162, 2.1.4.2."""
    if size1 == size2:
        return not proof and root1 == root2
    if not 0 < size1 < size2 or not proof:
        return size1 == 0 and not proof
    if size1 & (size1 - 1) == 0:
        proof = [root1] + proof
    node, last = size1 - 1, size2 - 1
    while node % 2:
        node, last = node // 2, last // 2
    one = two = proof[0]
    for part in proof[1:]:
        if last == 0:
            return False
        if node % 2 or node == last:
            one, two = node_hash(part, one), node_hash(part, two)
            while node % 2 == 0 and node:
                node, last = node // 2, last // 2
        else:
            two = node_hash(two, part)
        node, last = node // 2, last // 2
    return last == 0 and one == root1 and two == root2


# --- Rows ------------------------------------------------------------------------------------------------------------


def leaf_data(row):
    content = hashlib.sha256(row["content"].encode("utf-8")).hexdigest()
    fields = [row[name] for name in ("chain", "seq", "kind", "entryId", "subject", "centre", "at", "instance")]
    return "\n".join(["social-inquiry row v1", *map(str, fields), content, ""]).encode("utf-8")


def chain_key(secret):
    extracted = hmac.new(bytes(32), secret, hashlib.sha256).digest()
    return hmac.new(extracted, b"social-inquiry chain v1\x01", hashlib.sha256).digest()


class Chains:
    """Checks the keyed hash of each row against the row before it in its chain."""

    def __init__(self, keys):
        self.keys, self.ends, self.is_part = keys, {}, False

    def wrong(self, row):
        seq, before = self.ends.get(row["chain"], (0, bytes(32)))
        given = bytes.fromhex(row["hash"])
        self.ends[row["chain"]] = (row["seq"], given)
        if self.is_part and row["seq"] > seq + 1:
            # The row before it is elsewhere; the leaf of this one is checked all the same.
            return None
        if row["seq"] != seq + 1:
            return f"row {seq + 1} is missing" if row["seq"] > seq else "its number is there already"
        if not self.keys:
            return None
        names = ("seq", "kind", "entryId", "subject", "centre", "at")
        text = "\n".join([*(str(row[name]) for name in names), row["instance"] or row["chain"], row["content"]])
        key = self.keys.get(row["keyId"])
        if key is None:
            return f"the evidence key {row['keyId']} is not given"
        expected = hmac.new(key, before + text.encode("utf-8"), hashlib.sha256).digest()
        return None if hmac.compare_digest(expected, given) else "it does not follow the row before it"


class Told:
    """Checks that answers, messages to the Bank and rows that were written agree."""

    def __init__(self):
        self.consultations, self.tickets, self.versions = set(), set(), {}

    def wrong(self, row):
        if row["kind"] == "opened":
            if row["content"].startswith('{"action":"consult",'):
                self.consultations.add(row["entryId"])
            return []
        problems, content = [], json.loads(row["content"])
        exchanges = content.get("exchanges", [])
        if row["entryId"] in self.consultations and content.get("outcome") in ("answered", "noData") and not exchanges:
            problems.append("it was answered, and no message to the Bank stands behind it")
        for exchange in exchanges:
            if exchange.get("shared"):
                continue
            if exchange["ticket"] in self.tickets:
                problems.append("its message to the Bank is that of another entry")
            self.tickets.add(exchange["ticket"])
        for written in content.get("written", []):
            name, version = written.rsplit(" ", 1)
            if int(version) in self.versions.setdefault(name, set()):
                problems.append(f"{name} was written twice in version {version}")
            self.versions[name].add(int(version))
        return problems


def verify_log(path, key, earlier, evidence_keys):
    problems, tree, chains, head = [], Tree(), Chains(evidence_keys), None
    roots, others = {}, 0
    for name in earlier:
        with open(name, encoding="utf-8") as file:
            for note in notes_in(file.read()):
                found = key.read(note)
                if found is None:
                    problems.append(f"{name}: a checkpoint is not signed by this log")
                else:
                    roots.setdefault(found[0], set()).add(found[1])
    opened, closed, told = set(), set(), Told()
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file):
            row = json.loads(line)
            if number == 0:
                head = key.read(row["checkpoint"])
                if head is None:
                    problems.append("the checkpoint of the export is not signed by this log")
                # An archive of a month begins somewhere in the log.
                tree.size, tree.parts = row.get("start", 0), hashes(row.get("before", []))
                chains.is_part = "month" in row
                roots = {size: found for size, found in roots.items() if size > tree.size} if chains.is_part else roots
                continue
            if "leaves" in row:
                # Rows that are not written out, or stand in another archive: the hashes of their leaves.
                chains.is_part, data = True, base64.b64decode(row["leaves"])
                for place in range(0, len(data), 32):
                    tree.add(data[place : place + 32])
                    others += 1
                    if any(root != tree.root() for root in roots.pop(tree.size, ())):
                        problems.append(f"the log does not continue the checkpoint of {tree.size} rows")
                continue
            where = f"leaf {tree.size}: row {row['seq']} of chain {row['chain']}"
            wrong = chains.wrong(row)
            if wrong:
                problems.append(f"{where}: {wrong}")
            kind = opened if row["kind"] == "opened" else closed
            if row["entryId"] in kind:
                problems.append(f"{where}: entry {row['entryId']} was {row['kind']} twice")
            kind.add(row["entryId"])
            problems += [f"{where}: {wrong}" for wrong in told.wrong(row)]
            tree.add(leaf_hash(leaf_data(row)))
            if any(root != tree.root() for root in roots.pop(tree.size, ())):
                problems.append(f"the log does not continue the checkpoint of {tree.size} rows")
    if head and chains.is_part:
        roots = {size: found for size, found in roots.items() if size <= head[0]}
    problems += [f"a checkpoint of {size} rows exists, the export has {tree.size}" for size in sorted(roots) if size]
    if head and head != (tree.size, tree.root()):
        problems.append(f"the {tree.size} rows do not lead to the checkpoint of {head[0]} rows")
    problems += [f"entry {entry} was closed and never opened" for entry in sorted(closed - opened)]
    beside = f" beside {others} that are not in this file" if others else ""
    return problems, f"{len(opened) + len(closed)} rows{beside}, {len(opened)} entries, {len(opened - closed)} of them open"


def hashes(texts):
    return [base64.b64decode(text) for text in texts]


def verify_entry(path, key):
    with open(path, encoding="utf-8") as file:
        return verify_card(json.load(file), key)


def verify_card(card, key):
    head = key.read(card["checkpoint"])
    if head is None:
        return ["the checkpoint is not signed by this log"], ""
    problems = []
    for row in card["rows"]:
        lines = row["leafData"].split("\n")
        if lines[4] != card["entryId"]:
            problems.append(f"leaf {row['leaf']} is of another entry")
        if "content" in row and hashlib.sha256(row["content"].encode()).hexdigest() != lines[9]:
            problems.append(f"the content of leaf {row['leaf']} was changed")
        if not included(leaf_hash(row["leafData"].encode()), row["leaf"], head[0], hashes(row["proof"]), head[1]):
            problems.append(f"leaf {row['leaf']} is not in the log")
    told = f"entry {card['entryId']}: {len(card['rows'])} rows are in the log of {head[0]} rows"
    return problems, "\n".join([told, *map(row_in_words, [] if problems else card["rows"])])


def row_in_words(row):
    """When and of which centre a row is, to be compared with the card that somebody holds."""
    lines = row["leafData"].split("\n")
    at = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=int(lines[7]))
    centre = f", centre {lines[6]}" if lines[6] else ""
    return f"  row {row['leaf']}: {lines[3]} {at.isoformat(timespec='milliseconds')}Z{centre}"


def hash_of(*lines):
    return hashlib.sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()


def verify_drawing(path, key, earlier):
    with open(path, encoding="utf-8") as file:
        drawing = json.load(file)
    card = drawing["proof"]
    (row,) = card["rows"]
    problems, _ = verify_card({**card, "rows": [{**row, "content": drawing["entryContent"]}]}, key)
    if problems:
        return problems, ""
    inspection = json.loads(drawing["entryContent"])["inspection"]
    mandate, candidates = inspection["mandate"], drawing["candidates"]
    if row["kind"] != "opened" or inspection["inspectionId"] != drawing["inspectionId"]:
        problems.append("the entry is not the request of this inspection")
    if len(set(candidates)) != mandate["candidates"] or hash_of(*sorted(candidates)) != mandate["candidatesHash"]:
        problems.append("the list is not the one that was committed to")
    size, root = key.read(card["checkpoint"])
    for name in earlier:
        with open(name, encoding="utf-8") as file:
            heads = [key.read(note) for note in notes_in(file.read())]
        if any(head is not None and row["leaf"] < head[0] < size for head in heads):
            problems.append(f"{name} has an earlier checkpoint with the entry: the sample follows from that one")
    seed = hash_of("inspection seed", base64.b64encode(root).decode(), size, card["entryId"])
    ranked = sorted(candidates, key=lambda candidate: hash_of("inspection rank", seed, candidate))
    if seed != drawing["seed"] or ranked[: mandate["sampleSize"]] != drawing["sample"]:
        problems.append("another sample follows from the checkpoint")
    return problems, f"the sample of {len(drawing['sample'])} of {len(candidates)} follows from the log of {size} rows"


def verify_consistency(path, key):
    with open(path, encoding="utf-8") as file:
        card = json.load(file)
    one, two = key.read(card["earlier"]), key.read(card["checkpoint"])
    if one is None or two is None:
        return ["a checkpoint is not signed by this log"], ""
    if not consistent(*one, *two, hashes(card["proof"])):
        return [f"the log of {two[0]} rows does not continue that of {one[0]} rows"], ""
    return [], f"the log of {two[0]} rows continues that of {one[0]} rows"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("what", choices=("log", "entry", "consistency", "drawing"))
    parser.add_argument("file")
    parser.add_argument("--key", required=True, help="verifier key of the log: name+id+key")
    parser.add_argument("--earlier", action="append", default=[], help="file with checkpoints that were kept")
    parser.add_argument("--evidence-key", action="append", default=[], metavar="ID:BASE64")
    given = parser.parse_args()
    try:
        key = VerifierKey(given.key)
        if given.what == "log":
            pairs = (pair.split(":", 1) for pair in given.evidence_key)
            keys = {name: chain_key(base64.b64decode(secret)) for name, secret in pairs}
            problems, told = verify_log(given.file, key, given.earlier, keys)
        elif given.what == "drawing":
            problems, told = verify_drawing(given.file, key, given.earlier)
        else:
            problems, told = (verify_entry if given.what == "entry" else verify_consistency)(given.file, key)
    except (OSError, ValueError, OverflowError, KeyError, IndexError, TypeError, AttributeError, Unreadable) as error:
        print(f"cannot be read: {type(error).__name__}: {error}", file=sys.stderr)
        return 2
    for problem in problems:
        print(f"WRONG: {problem}")
    print(f"NOT as it says: {len(problems)} finding(s)" if problems else f"Good: {told}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
