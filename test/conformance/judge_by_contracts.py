"""Judges SOAP messages with the project's own contracts and an engine that the tests use nowhere else.

usage: judge_by_contracts.py MESSAGES CONTRACTS SERVICES
MESSAGES: a file with one exchange a line (JSON: service, operation, request, reply). CONTRACTS: folder of the contracts.
SERVICES: JSON object with the folder of each service to be judged; others are left out. A document of the older
generation is judged where it travels, in the text of the connector, and its envelope with it.
Prints a line per service and direction, then the distinct violations. Exit 1 when a message is invalid or none was judged.
"""
import collections
import json
import pathlib
import re
import sys
from xml.etree import ElementTree

import xmlschema

SOAP = '{http://schemas.xmlsoap.org/soap/envelope/}'
CONNECTOR = '{http://ksz-bcss.fgov.be/connectors/WebServiceConnector}xmlString'
SSDN = '{http://www.ksz-bcss.fgov.be/XSD/SSDN/Service}'
XS = '{http://www.w3.org/2001/XMLSchema}'
ENVELOPE = 'WebServiceConnector'
# What differs from message to message and says nothing about its form: a message that differs from one before only so
# is not judged again.
VARIABLE = re.compile(r'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{8}T\d{6}|\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)?')


def schemas_of(folder):
    """The schemas inside the WSDL files of a folder, by the namespaces of the elements that they know."""
    schemas = {}
    for wsdl in sorted(folder.glob('*.wsdl')):
        text = wsdl.read_text(encoding='utf-8')
        definitions = re.search(r'<wsdl:definitions[^>]*>', text)[0]
        inherited = ' '.join(match[0] for match in re.finditer(r'xmlns:\w+="[^"]*"', definitions))
        inside = re.search(r'<xs:schema.*</xs:schema>', text, re.S)[0]
        own = re.findall(r'xmlns:\w+(?==)', re.match(r'<xs:schema[^>]*>', inside)[0])
        added = ' '.join(part for part in inherited.split(' ') if part.split('=')[0] not in own)
        schema = xmlschema.XMLSchema(inside.replace('<xs:schema', f'<xs:schema {added}', 1), base_url=folder.as_uri() + '/')
        for name in schema.maps.elements:
            schemas.setdefault(name, schema)
    return schemas


def documents_in(service, text):
    """The documents of a message with the service whose contract they follow; of a fault its detail."""
    body = ElementTree.fromstring(text).find(f'{SOAP}Body')
    if body is None or len(body) == 0:
        return
    content = body[0]
    if content.tag == f'{SOAP}Fault':
        detail = content.find('detail')
        if detail is not None and len(detail) > 0:
            yield service, detail[0]
    elif content.tag == CONNECTOR:
        document = ElementTree.fromstring(content.text)
        yield ENVELOPE, document
        for part in document:
            if part.tag in (f'{SSDN}ServiceRequest', f'{SSDN}ServiceReply'):
                yield from ((service, child) for child in part if not child.tag.startswith(SSDN) and 'ResultSummary' not in child.tag)
    else:
        yield service, content


def main(messages, contracts, folders):
    compiled, seen = {}, set()
    valid, invalid, violations = collections.Counter(), collections.Counter(), collections.Counter()
    for line in open(messages, encoding='utf-8'):
        exchange = json.loads(line)
        if exchange['service'] not in folders:
            continue
        for direction in ('request', 'reply'):
            text = exchange.get(direction)
            form = (exchange['service'], VARIABLE.sub('', text or ''))
            if not text or form in seen:
                continue
            seen.add(form)
            for service, document in documents_in(exchange['service'], text):
                folder = ENVELOPE if service == ENVELOPE else folders[service]
                if folder not in compiled:
                    compiled[folder] = schemas_of(pathlib.Path(contracts).resolve() / folder)
                key = (service, direction)
                schema = compiled[folder].get(document.tag)
                errors = [f'no contract has {document.tag}'] if schema is None else [
                    f'{error.path}: {error.reason}' for error in schema.iter_errors(document)
                ]
                (invalid if errors else valid)[key] += 1
                violations.update((key, error[:300]) for error in errors)
    for key in sorted({*valid, *invalid}):
        print(*key, 'valid', valid[key], 'invalid', invalid[key])
    for (key, error), times in violations.most_common(20):
        print(f'{times}x', *key, '|', error)
    print(f'{sum(valid.values())} valid, {sum(invalid.values())} invalid')
    return 1 if invalid or not valid else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2], json.loads(sys.argv[3])))
