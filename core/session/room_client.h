// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "domain/prepare.h"
#include "session/answer.h"
#include "session/connection.h"
#include "session/history.h"
#include "session/present.h"
#include "session/standstill.h"

#include <QObject>

namespace warroom {

/// The one door from a screen to a draft, wherever the draft lives.
///
/// Lives on the window's thread and never blocks it. Until opened() the history is empty.
class RoomClient : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const History &history() const { return m_history; }
    /// The draft as it stands now.
    const DraftState &state() const { return m_history.head(); }
    bool isOpen() const { return m_open; }
    /// Why the draft stands still though nobody paused it; nothing: it does not.
    const std::optional<Standstill> &standstill() const { return m_standstill; }

    /// What the person at this client prepared for the draft. Nobody else's comes through here.
    const Preparation &preparation() const { return m_preparation; }

    /// As whom this client speaks.
    virtual const Actor &actor() const = 0;
    /// True for a finished or past draft: every command is refused with ReadOnly.
    virtual bool isReadOnly() const = 0;
    /// The host's clock, as well as this client knows it.
    virtual Instant hostNow() const = 0;
    /// How the host is reached. Where it runs in this program it always is.
    virtual ConnectionState connectionState() const { return {}; }
    /// Who is connected to the draft now, but for the host's own screen.
    const QList<Present> &present() const { return m_present; }
    /// Whether \a person is at a screen of this draft now, as well as this client knows it.
    bool isPresent(const PersonId &person) const;

    /// Sends a wish; answered() follows with the id returned here.
    virtual QUuid submit(const Command &command) = 0;
    /// The same for a wish about his own preparation.
    virtual QUuid prepare(const PreparationCommand &command) = 0;

Q_SIGNALS:
    /// The history is complete up to now; recorded() tells of everything after it.
    void opened();
    /// Events were recorded and are in the history: versions \a first to \a last.
    void recorded(int first, int last);
    void answered(const warroom::Answer &answer);
    /// The draft could not be opened, or the host is gone. \a what is one line.
    void failed(const QString &what);
    void standstillChanged();
    void connectionChanged();
    void presenceChanged();
    /// preparation() is another one; told only after opened().
    void preparationChanged();

protected:
    /// Adds to the history, then tells of it: opened() the first time, recorded() after that.
    void take(const std::vector<EventEnvelope> &events);
    /// Adds to the preparation, then tells of it.
    void takePreparation(const std::vector<EventEnvelope> &events);
    void setStandstill(const std::optional<Standstill> &standstill);
    void setPresent(const QList<Present> &present);

private:
    History m_history;
    Preparation m_preparation;
    std::optional<Standstill> m_standstill;
    QList<Present> m_present;
    bool m_open = false;
};

} // namespace warroom
