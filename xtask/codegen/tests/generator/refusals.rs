//! What the generator refuses: each mistake is told by file, line and reason.

use fastio_codegen::api::Api;
use fastio_codegen::error::Result;
use fastio_codegen::{lower, read};

/// A description without a mistake.
const GOOD: &str = "\
openapi: 3.1.0
info: {title: Lamps, version: '1'}
servers: [{url: https://api.example.test/current}]
paths:
  /lamp/{lamp_id}/:
    post:
      operationId: lamps.update
      summary: Change a lamp.
      x-auth: bearer
      x-idempotent: true
      x-status: current
      x-source: [docs]
      x-result: lamp
      parameters:
        - {$ref: '#/components/parameters/lamp_id'}
        - {name: wait, in: query, schema: {type: integer, minimum: 0, maximum: 60}}
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [name]
              properties:
                name: {type: string, minLength: 1, maxLength: 40}
                colour: {type: string, enum: [red, green]}
      responses:
        '200':
          description: The lamp.
          content: {application/json: {schema: {$ref: '#/components/schemas/LampReply'}}}
    get:
      operationId: lamps.list
      summary: List lamps.
      x-auth: bearer
      x-idempotent: true
      x-status: current
      x-source: [docs]
      x-result: lamps
      x-page: {style: offset, items: lamps}
      parameters:
        - {$ref: '#/components/parameters/lamp_id'}
        - {name: offset, in: query, schema: {type: integer}}
      responses:
        '200': {$ref: '#/components/responses/Lamps'}
components:
  parameters:
    lamp_id: {name: lamp_id, in: path, required: true, schema: {type: string, pattern: '^[0-9]{19}$'}}
  responses:
    Lamps:
      description: The lamps.
      content:
        application/json:
          schema:
            type: object
            properties:
              lamps: {type: array, items: {$ref: '#/components/schemas/Lamp'}}
  schemas:
    Lamp:
      type: object
      required: [id]
      properties:
        id: {type: string, format: profile-id}
        kind: {type: string, x-open-enum: [desk, street]}
    LampReply:
      type: object
      properties:
        lamp: {$ref: '#/components/schemas/Lamp'}
x-constants: {most: 7}
";

/// Marks, in a mistake, the line it is told by. It is taken out before the description is read.
const HERE: &str = "«";

/// A mistake: the first place of this text, what stands there instead, and words of the finding.
type Mistake = (&'static str, &'static str, &'static str);

/// Keys and words the grammar does not have.
#[rustfmt::skip]
const READING: &[Mistake] = &[
    ("x-constants:", "«colour:", "unknown field `colour`"),
    ("version: '1'}", "version: '1', «colour: red}", "unknown field `colour`"),
    ("components:\n", "components:\n  «colours: {}\n", "unknown field `colours`"),
    ("    post:", "    «trace: {}\n    post:", "unknown field `trace`"),
    ("x-auth:", "«x-athu:", "unknown field `x-athu`"),
    ("summary: Change", "«title: Change", "unknown field `title`"),
    ("in: query,", "in: query, «x-colour: red,", "unknown field `x-colour`"),
    ("in: query,", "in: query, «allowReserved: true,", "unknown field `allowReserved`"),
    ("minLength: 1,", "«minLenght: 1,", "unknown field `minLenght`"),
    ("minLength: 1,", "«x-min: 1,", "unknown field `x-min`"),
    ("        required: true\n", "        required: true\n        «x-colour: red\n", "unknown field `x-colour`"),
    ("          description: The lamp.", "          description: The lamp.\n          «links: {}", "unknown field `links`"),
    ("items: lamps}", "items: lamps, «pages: 3}", "unknown field `pages`"),
    ("x-result: lamp\n", "x-result: lamp\n      x-errors: [{http: 404, «why: gone}]\n", "unknown field `why`"),
    ("x-auth: bearer", "x-auth: «cookie", "unknown variant `cookie`"),
    ("x-status: current", "x-status: «gone", "unknown variant `gone`"),
    ("in: query", "in: «cookie", "unknown variant `cookie`"),
    ("type: integer", "type: «int", "unknown variant `int`"),
    ("style: offset", "style: «numbered", "unknown variant `numbered`"),
    ("x-result: lamp\n", "x-stream: «video\n", "unknown variant `video`"),
    ("x-result: lamp\n", "x-redirects: «always\n", "unknown variant `always`"),
    ("x-idempotent: true", "x-idempotent: «yes", "bool"),
    ("x-result: lamp\n", "x-destructive: «false\n", "only `true` may stand here"),
    ("maxLength: 40", "maxLength: «-1", "invalid u32"),
    ("x-auth: bearer\n", "x-auth: bearer\n      «x-auth: none\n", "duplicate"),
    ("[name]\n", "[name\n«", "illegal placement"),
    (", items: lamps}", "}«", "missing field `items`"),
];

/// What is written well and cannot be meant.
#[rustfmt::skip]
const MEANING: &[Mistake] = &[
    ("openapi: 3.1.0", "openapi: «3.0.3", "write 3.1.0"),
    ("info: {title: Lamps, version: '1'}\n", "", "info with title and version is missing"),
    ("schemas/LampReply'}}}", "«schemas/LampAnswer'}}}", "leads nowhere"),
    ("{$ref: '#/components/responses/Lamps'}", "{$ref: «'#/components/responses/None'}", "leads nowhere"),
    ("parameters/lamp_id'}", "«parameters/lamp'}", "leads nowhere"),
    ("'#/components/schemas/Lamp'", "«'common.yaml#/Lamp'", "leads nowhere"),
    ("'^[0-9]{19}$'", "«'^(?=1)[0-9]$'", "pattern"),
    ("'^[0-9]{19}$'", "«'^([0-9])\\1$'", "pattern"),
    ("'^[0-9]{19}$'", "«'^[0-9]+?$'", "lazy repetition is not supported"),
    ("'^[0-9]{19}$'", "«'^[0-9]\\b$'", "pattern"),
    ("'^[0-9]{19}$'", "«'^(?i)[a-z]$'", "pattern"),
    ("'^[0-9]{19}$'", "«'^[0-9$'", "pattern"),
    ("'^[0-9]{19}$'", "«'a^b'", "pattern"),
    ("pattern: '^[0-9]{19}$'", "«pattern: a, x-pattern: b", "not both"),
    ("required: [name]", "required: [«size]", "which is no property"),
    ("x-result: lamp\n", "x-result: «lantern\n", "no member of the payload"),
    ("operationId: lamps.update", "x-result-on: [402]\n      operationId: «lamps.update", "x-result-on names 402"),
    ("operationId: lamps.update", "operationId: «lampsUpdate", "area.verb_noun"),
    ("operationId: lamps.update", "operationId: «lamps.list", "stands in lamps.yaml:32 too"),
    ("summary: Change a lamp.", "summary: «''", "one line of 1 to 80 characters"),
    ("x-source: [docs]", "x-source: [«hearsay]", "expected one of"),
    ("x-result: lamp\n", "x-envelope: «thick\n", "none or left out"),
    ("operationId: lamps.update", "deprecated: true\n      operationId: «lamps.update", "deprecated: true stands with"),
    ("x-result: lamp\n", "x-sunset: «'2025-01'\n", "with x-status: sunset"),
    ("x-result: lamp\n", "x-replaced-by: «lamps.light\n", "there is no lamps.light"),
    ("x-result: lamp\n", "x-exclusive: [[name, «size]]\n", "no parameter of this operation"),
    ("x-result: lamp\n", "x-one-of: [[«size]]\n", "no parameter of this operation"),
    ("x-result: lamp\n", "x-requires: {name: [«size]}\n", "no parameter of this operation"),
    ("x-result: lamp\n", "x-requires: {size: [«name]}\n", "which is no parameter"),
    ("x-result: lamp\n", "x-idempotency-key: «key\n", "no parameter of this operation"),
    ("x-result: lamp\n", "x-poll: {param: wait, unit: «ms, max: 60}\n", "the unit of x-poll is s"),
    ("x-result: lamp\n", "x-async: «{poll: lamps.watch, field: state, until: [on]}\n", "there is no lamps.watch"),
    ("x-result: lamp\n", "x-async: «{poll: lamps.list, field: state, until: [on]}\n", "with lacks lamp_id"),
    ("x-result: lamp\n", "x-async: «{poll: lamps.list, with: {lamp_id: $id}, field: state, until: [on]}\n", "$id is no parameter"),
    ("x-result: lamp\n", "x-errors: [«{when: never}]\n", "a refusal has"),
    ("x-result: lamp\n", "x-errors: [«{code: 1605}]\n", "a refusal has"),
    ("operationId: lamps.update", "x-variants-only: true\n      operationId: «lamps.update", "without x-variants"),
    ("x-result: lamp\n", "x-variants: [{operationId: lamps.dim, summary: Dim., fixed: {level: «'1'}}]\n", "which is no parameter"),
    ("x-result: lamp\n", "x-one-of: [[wait]]\n      x-variants: [{operationId: «lamps.dim, summary: Dim., omit: [wait]}]\n", "all are omitted"),
    ("x-page: {style", "x-page: «{cursor: after, style", "no parameter"),
    ("x-page: {style: offset", "x-page: «{style: keyset", "there is no parameter cursor"),
    ("name: lamp_id, in: path, required: true", "«name: lamp_id, in: path", "required: true"),
    ("name: wait, in", "name: «wait-for, in", "give x-name"),
    ("name: wait, in", "name: wait, x-name: «wait-for, in", "no identifier"),
    ("schema: {type: integer, minimum", "«schema: {type: array, minimum", "means nothing beside"),
    ("schema: {type: integer, minimum: 0, maximum: 60}", "schema: «{type: integer, minLength: 1}", "minLength means nothing beside type integer"),
    ("minLength: 1,", "format: «colour,", "CONVENTIONS.md"),
    ("{type: string, minLength: 1, maxLength: 40}", "«{type: string, contentMediaType: text/html}", "expected application/json"),
    ("colour: {type: string, enum: [red, green]}", "colour: «{type: string, enum: [1, 2]}", "quote numbers"),
    ("colour: {type: string, enum: [red, green]}", "colour: «{type: string, enum: [red], x-open-enum: [red]}", "not both"),
    ("              type: object\n", "              «type: string\n", "means nothing beside"),
    ("application/json: {", "«text/html: {", "does not go with x-stream"),
    ("        '200':\n", "        '20':\n«", "no HTTP status"),
    ("x-constants: {most: 7}", "x-constants: «{most: seven}", "whole numbers only"),
];

/// What is told by another line than the one that was changed: the first with this text.
#[rustfmt::skip]
const ELSEWHERE: &[(&str, &str, &str, &str)] = &[
    // What is missing is told where the thing without it ends.
    ("operationId: lamps.update\n", "\n", "      responses:", "missing field `operationId`"),
    ("summary: Change a lamp.\n", "\n", "      responses:", "missing field `summary`"),
    ("x-idempotent: true\n", "\n", "      responses:", "missing field `x-idempotent`"),
    ("x-auth: bearer\n", "\n", "      responses:", "missing field `x-auth`"),
    ("x-status: current\n", "\n", "      responses:", "missing field `x-status`"),
    ("x-source: [docs]\n", "\n", "      responses:", "missing field `x-source`"),
    ("kind: {type: string, x-open-enum: [desk, street]}", "kinds: {type: array, items: {type: [string, 'null']}}", "type: object\n      required: [id]", "null among the items"),
    ("/lamp/{lamp_id}/:\n", "/lamp/:\n", "operationId: lamps.list", "the path has []"),
    ("{name: wait, in: query,", "{name: name, in: query,", "operationId: lamps.update", "two parameters named name"),
    ("colour: {type: string, enum: [red, green]}", "colour: {type: array}", "schema:\n              type: object", "a form field is a text"),
];

#[test]
fn the_good_description_is_good() {
    let api = load(GOOD).unwrap();
    let names: Vec<&str> = api.operations.iter().map(|o| o.name.as_str()).collect();
    assert_eq!(names, ["lamps.list", "lamps.update"]);
}

#[test]
fn each_mistake_is_told_by_its_file_and_line() {
    let here = READING.iter().chain(MEANING);
    let here = here.map(|(from, to, says)| (*from, *to, HERE, *says));
    let mut bad = Vec::new();
    for (from, to, place, says) in here.chain(ELSEWHERE.iter().copied()) {
        assert!(GOOD.contains(from), "{from}");
        let written = GOOD.replacen(from, to, 1);
        let line = match written.split_once(place) {
            Some((before, _)) => before.matches('\n').count() as u64 + 1,
            None => 0,
        };
        match load(&written.replace(HERE, "")) {
            Ok(_) => bad.push(format!("{to:?} was taken")),
            Err(error) => {
                let told = error.to_string();
                let by_line = error.file == "lamps.yaml" && error.line == line;
                if !by_line || says.is_empty() || !told.contains(says) {
                    bad.push(format!("{to:?}, line {line}, {says:?}: {told}"));
                }
            }
        }
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

fn load(text: &str) -> Result<Api> {
    lower::lower(&[read::source("lamps.yaml", text.to_owned())?])
}
