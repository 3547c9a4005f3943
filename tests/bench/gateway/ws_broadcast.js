// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a broadcast is measured by: one client says something, all others are sent it.
// usage: NODE_PATH=/usr/share/nodejs node ws_broadcast.js [PEM]

'use strict';

const fs = require('fs');
const http = require('http');
const https = require('https');
const { WebSocketServer } = require('ws');

const pem = process.argv[2] && fs.readFileSync(process.argv[2]);
const server = pem ? https.createServer({ cert: pem, key: pem }) : http.createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });

sockets.on('connection', (socket) => {
    socket.send('{"type":"welcome"}');
    socket.on('error', () => {});
    socket.on('message', (message) => {
        if (message.includes('"type":"ping"')) {
            socket.send(message, { binary: false });
            return;
        }
        const at = process.hrtime.bigint(); // the clock of the whole machine
        for (const other of sockets.clients) {
            if (other !== socket)
                other.send(message, { binary: false });
        }
        socket.send(`{"at":${at}}`);
    });
});

server.listen({ host: '127.0.0.1', port: 0, backlog: 4096 }, () => {
    console.log(`serving at ${pem ? 'https' : 'http'}://127.0.0.1:${server.address().port}`);
});
process.on('SIGTERM', () => process.exit(0));
