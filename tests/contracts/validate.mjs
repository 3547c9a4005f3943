// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Says of the documents in a folder whether they are what they claim to be: a line for each that is,
 * and one for each fault. Exits with 1 if there is any.
 *
 * usage: node validate.mjs FOLDER
 */

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

import {Parser} from '@asyncapi/parser';
import spectral from '@stoplight/spectral-core';
import rulesets from '@stoplight/spectral-rulesets';

const worstThatPasses = 2; // severities are 0 error, 1 warning, 2 information, 3 hint

/** OpenAPI 3.1: its schema, the schemas inside, references, parameters, security, names given twice. */
async function openapiFaults(text) {
    const linter = new spectral.Spectral();
    linter.setRuleset({
        extends: [[rulesets.oas, 'recommended']],
        rules: { // how it is presented is nobody's contract
            'info-contact': 'off',
            'openapi-tags': 'off',
            'operation-description': 'off',
            'operation-tags': 'off',
        },
    });
    return linter.run(text);
}

/** AsyncAPI 3.0: the same of channels, operations and messages. */
async function asyncapiFaults(text) {
    const {diagnostics} = await new Parser().parse(text);
    return diagnostics;
}

const documents = [
    {name: 'openapi.json', version: /^openapi 3\.1\./, faults: openapiFaults},
    {name: 'asyncapi.json', version: /^asyncapi 3\.0\./, faults: asyncapiFaults},
];

const folder = process.argv[2];
for (const {name, version, faults} of documents) {
    const text = await readFile(join(folder, name), 'utf8');
    const {openapi, asyncapi} = JSON.parse(text);
    const claim = openapi ? `openapi ${openapi}` : `asyncapi ${asyncapi}`;
    const lines = (await faults(text))
        .filter(({severity}) => severity < worstThatPasses)
        .map(({path, code, message}) => `${path.join('/')}: ${message} (${code})`);
    if (!version.test(claim))
        lines.unshift(`claims to be ${claim}`);
    for (const line of lines)
        console.log(`${name}: ${line}`);
    if (lines.length === 0)
        console.log(`${name}: sound, ${claim}`);
    else
        process.exitCode = 1;
}
