// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A client in Node: comes in by a ticket, over TLS once the host's key is the one it was told, and
// prints as JSON what it saw.
//
// usage: TOKEN=… node drafter_node.mjs http[s]://HOST:PORT DRAFT [FINGERPRINT]

import {createHash, webcrypto} from 'node:crypto';
import {once} from 'node:events';
import * as http from 'node:http';
import * as https from 'node:https';
import {createRequire} from 'node:module';
import {json} from 'node:stream/consumers';
import * as tls from 'node:tls';

import {Drafter} from './drafter.mjs';

globalThis.crypto ??= webcrypto; // before Node 20
const WebSocket = createRequire(import.meta.url)('ws'); // unlike import, heeds NODE_PATH

const [, , host, draft, fingerprint] = process.argv;
const isEncrypted = host.startsWith('https:');

/** The host's certificate, for it alone to be trusted. Nothing is sent before its key is known. */
async function certificate() {
    const {hostname, port} = new URL(host);
    const socket = tls.connect({host: hostname, port, rejectUnauthorized: false});
    await once(socket, 'secureConnect');
    const shown = socket.getPeerX509Certificate();
    socket.destroy();
    const key = shown.publicKey.export({type: 'spki', format: 'der'});
    const known = `sha256//${createHash('sha256').update(key).digest('base64')}`;
    if (known !== fingerprint)
        throw new Error(`${host} has the key ${known}, not ${fingerprint}`);
    return shown.toString();
}

async function ticket(trust) {
    const request = (isEncrypted ? https : http).request(`${host}/api/drafts/${draft}/ticket`, {
        ...trust, method: 'POST', headers: {Authorization: `Bearer ${process.env.TOKEN}`},
    });
    request.end();
    const [answer] = await once(request, 'response');
    const body = await json(answer);
    if (answer.statusCode !== 200)
        throw new Error(`no ticket: ${JSON.stringify(body)}`);
    return body.ticket;
}

const trust = isEncrypted ? {ca: await certificate()} : {};
const address = `${host.replace(/^http/, 'ws')}/drafts/${draft}/connect`;
const socket = new WebSocket(`${address}?since=0&ticket=${await ticket(trust)}`, trust);
const drafter = new Drafter(text => socket.send(text), report => {
    console.log(JSON.stringify(report));
    process.exit(0);
}, {queues: true});
socket.on('message', data => drafter.hear(data.toString()));
socket.on('close', (code, reason) => {
    throw new Error(`closed in the middle: ${code} ${reason}`);
});
