// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Drafts for the teams of its token and knows nothing but docs/gateway.md. Whoever has a socket that
 * was opened with since=0 gives it every message that comes.
 */
export class Drafter {
    #send;
    #done;
    #queues;
    #welcome;
    #players = [];
    #taken = new Set();
    #clock; // the pick that is on the clock
    #asked; // the last one for which a player was named
    #unanswered = new Set();
    #isOver = false;
    #report = {sequences: [], withheld: 0, hash: ''};

    /**
     * send(text) sends a message. done(report) is called once, when the draft is over and every
     * command was answered. With queues, it begins by queueing players, which others may not see.
     */
    constructor(send, done, {queues = false} = {}) {
        this.#send = send;
        this.#done = done;
        this.#queues = queues;
    }

    /** Throws where the host does what it should not. */
    hear(text) {
        const message = JSON.parse(text);
        if (message.type === 'welcome')
            this.#welcome = message;
        else if (message.type === 'rejected')
            throw new Error(`refused: ${text}`);
        else if (message.type === 'accepted')
            this.#answered(message);
        else if ('sequence' in message && !/^[a-z]/.test(message.type ?? ''))
            this.#recorded(message);
        this.#act();
    }

    #answered({command_id: id}) {
        if (!this.#unanswered.delete(id))
            throw new Error(`an answer to nothing that was asked, or a second one: ${id}`);
    }

    #recorded(event) {
        this.#report.sequences.push(event.sequence);
        this.#report.hash = event.hash ?? '';
        if (event.type === undefined)
            this.#report.withheld += 1;
        else if (event.type === 'DraftCreated')
            this.#players = event.data.players.map(player => player.id);
        else if (event.type === 'PickStarted')
            this.#clock = event.data;
        else if (event.type === 'PickMade')
            this.#taken.add(event.data.player_id);
        else if (event.type === 'DraftCompleted')
            this.#isOver = true;
    }

    #act() {
        const {sequences} = this.#report;
        if (sequences.length === 0 || sequences.at(-1) < this.#welcome.head_sequence)
            return; // what is told is long past
        const {teams} = this.#welcome.you;
        if (this.#isOver) {
            if (this.#unanswered.size === 0)
                this.#finish();
            return;
        }
        if (this.#queues) {
            this.#queues = false;
            this.#wish('SetQueue', {team_id: teams[0], player_ids: this.#players.slice(-2)});
        }
        if (this.#clock && teams.includes(this.#clock.team_id) && this.#clock.pick_id !== this.#asked) {
            this.#asked = this.#clock.pick_id;
            const player_id = this.#players.find(player => !this.#taken.has(player));
            this.#wish('MakePick', {team_id: this.#clock.team_id, player_id});
        }
    }

    #finish() {
        const done = this.#done;
        this.#done = () => {}; // more may come before the socket is closed
        done({...this.#report, players: this.#taken.size});
    }

    #wish(command, data) {
        const command_id = crypto.randomUUID();
        this.#unanswered.add(command_id);
        this.#send(JSON.stringify({type: 'command', command_id, command, data}));
    }
}
