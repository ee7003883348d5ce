# SPDX-License-Identifier: EUPL-1.2
"""What a tagged PDF tells whoever cannot see it, read from its objects by qpdf."""

import json
import subprocess


class Pdf:
    def __init__(self, path):
        told = subprocess.run(["qpdf", "--json=2", str(path)], check=True, capture_output=True)
        document = json.loads(told.stdout)
        self.objects = document["qpdf"][1]
        self.pages = len(document["pages"])
        self.outline = [each["title"] for each in self._outlines(document["outlines"])]
        trailer = self.objects["trailer"]["value"]
        self.catalog = self.resolved(trailer["/Root"])
        self.info = self.resolved(trailer["/Info"])

    def _outlines(self, entries):
        for entry in entries:
            yield entry
            yield from self._outlines(entry["kids"])

    def resolved(self, value):
        """What a reference such as "12 0 R" refers to, or the value itself."""
        while isinstance(value, str) and value.endswith(" R"):
            found = self.objects["obj:" + value]
            value = found["value"] if "value" in found else found["stream"]["dict"]
        return value

    def text(self, value):
        value = self.resolved(value)
        return value[2:] if isinstance(value, str) and value.startswith(("u:", "b:")) else ""

    def elements(self):
        """Every element of the structure, parents first."""
        root = self.resolved(self.catalog["/StructTreeRoot"])
        left = [root]
        while left:
            element = left.pop()
            if "/S" in element:
                yield element
            kids = self.resolved(element.get("/K", []))
            kids = kids if isinstance(kids, list) else [kids]
            left += [kid for kid in map(self.resolved, reversed(kids)) if isinstance(kid, dict)]

    def attribute(self, element, name):
        attributes = self.resolved(element.get("/A", []))
        attributes = attributes if isinstance(attributes, list) else [attributes]
        for each in map(self.resolved, attributes):
            if isinstance(each, dict) and name in each:
                return self.resolved(each[name])
        return None
