"""Catalogs and pages of any size, in the manner of a REST API: half of its paths have parameters. The same sizes give the same bytes."""
import json

ACTIONS = ["list", "search", "settings", "members", "history", "exports", "labels", "webhooks"]
METHODS = ["GET", "POST", "PATCH", "DELETE"]
LEVELS = ["read", "write", "all"]


def path(number):
    action = ACTIONS[number % len(ACTIONS)]
    collection = f"/api/v{number % 3}/collection{number // 16}"
    if number % 2 == 0:
        return f"{collection}/{action}/part{number % 16}"
    return f"{collection}/{{id}}/{action}/{{item}}/part{number % 16}"


def rows(operations, scopes):
    """The method, path, group and two alternative scopes of each operation."""
    objects = max(scopes // 3, 1)
    for number in range(operations):
        method = METHODS[number % 4]
        kind = number // 4 % objects
        own = "read" if method == "GET" else "write"
        yield method, path(number // 4), f"Objects {kind}", [f"object{kind}:{own}", f"object{kind}:all"]


def catalog(operations, scopes, title="Benchmark", change_every=0):
    """The bytes of a catalog. With `change_every`, each so many operations need one scope less than without."""
    names = [f"object{number // 3}:{LEVELS[number % 3]}" for number in range(scopes)]
    listed = []
    for number, (method, where, group, alternatives) in enumerate(rows(operations, scopes)):
        if change_every and number % change_every == 0:
            alternatives = alternatives[:1]
        row = {"method": method, "path": where, "group": group}
        row["requirement"] = {"kind": "scopes", "anyOf": [[scope] for scope in alternatives]}
        if number % 10 == 0:
            row["note"] = 'Also needs "parent" read access.'
        row["evidence"] = {"page": "page.txt", "line": number + 1, "excerpt": ""}
        listed.append(row)
    record = {"path": "page.txt", "sha256": "0" * 64, "layout": "operation-rows", "entriesSeen": operations}
    record.update(entriesRead=operations, entriesExplained=0, operationsRead=operations)
    whole = {"formatVersion": 1, "provider": title.lower(), "title": title, "pages": [record]}
    whole["scopes"] = [dict(zip(("name", "object", "level"), (name, *name.split(":")))) for name in sorted(names)]
    whole.update(operations=listed, notSupported=[], findings=[])
    return json.dumps(whole).encode()


def page(operations, scopes):
    """The bytes of an HTML page with a table of operations."""
    return page_of(rows(operations, scopes))


def page_of(listed):
    """The bytes of an HTML page with these rows."""
    lines = ["<!DOCTYPE html><html><head><title>Scopes</title></head><body><h1>Scopes of the API</h1>", "<table>"]
    lines.append("<tr><th>Method</th><th>Path</th><th>Scopes</th></tr>")
    for method, where, _, alternatives in listed:
        cell = ", ".join(f"<code>{scope}</code>" for scope in alternatives)
        lines.append(f"<tr><td>{method}</td><td><code>{where}</code></td><td>{cell}</td></tr>")
    return "\n".join(lines + ["</table></body></html>", ""]).encode()


def document(operations, scopes):
    """The bytes of an OpenAPI document with these operations and no scopes."""
    paths = {}
    for method, where, _, _ in rows(operations, scopes):
        names = [part[1:-1] for part in where.split("/") if part.startswith("{")]
        parameters = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]
        paths.setdefault(where, {})[method.lower()] = {
            "parameters": parameters, "responses": {"200": {"description": "Done."}}}
    whole = {"openapi": "3.1.0", "info": {"title": "Benchmark", "version": "1"}, "paths": paths}
    return json.dumps(whole, indent=2).encode()
