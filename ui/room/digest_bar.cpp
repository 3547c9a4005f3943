// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/digest_bar.h"

#include "session/room_client.h"
#include "ui/room/digest.h"
#include "ui/room/moment.h"
#include "ui/text/format_text.h"

#include <QEvent>

namespace warroom {

namespace {

/// Whoever was away for less remembers.
constexpr Seconds shortWhile{10 * 60};

} // namespace

DigestBar::DigestBar(Moment &moment, Settings &settings, ThemeSource &themes, QWidget *parent)
    : NoticeBar(themes, parent), m_moment(moment), m_memory(settings)
{
    const RoomClient &client = moment.client();
    connect(&client, &RoomClient::opened, this, &DigestBar::onOpened);
    connect(&client, &RoomClient::recorded, this, &DigestBar::onRecorded);
    connect(this, &NoticeBar::wanted, this, &DigestBar::showFrom);
    if (parent)
        parent->installEventFilter(this); // it is told of the window's activation
    if (client.isOpen())
        onOpened();
}

DigestBar::~DigestBar()
{
    if (isActiveWindow() && m_seen)
        m_seen = Seen{m_moment.client().history().size(), m_moment.client().hostNow()};
    keep();
}

void DigestBar::onOpened()
{
    const DraftState &state = m_moment.client().state();
    if (!state.setup || state.status == DraftStatus::Completed)
        return; // it is looked at as it is
    m_seen = m_memory.of(state.setup->created().draft);
    comeBack();
}

void DigestBar::onRecorded()
{
    if (isActiveWindow())
        m_seen = Seen{m_moment.client().history().size(), m_moment.client().hostNow()};
}

void DigestBar::comeBack()
{
    const RoomClient &client = m_moment.client();
    if (!client.isOpen())
        return;
    const Instant now = client.hostNow();
    const std::optional<Seen> before = std::exchange(m_seen, Seen{client.history().size(), now});
    if (before && now - before->at >= shortWhile
        && !digestOf(client.history(), before->version, client.actor()).isEmpty()) {
        m_since = before;
        speak();
    }
    keep();
}

void DigestBar::speak()
{
    if (!m_since)
        return;
    const RoomClient &client = m_moment.client();
    const Digest digest = digestOf(client.history(), m_since->version, client.actor());
    offer(tr("Show from there"));
    //: A day, a time, and what happened since: "14 picks (2 of yours), 1 trade"
    tell(NoticeTone::News,
         tr("Since you last looked, %1 %2: %3.")
             .arg(dayText(m_since->at, client.hostNow()), timeText(m_since->at),
                  digestText(digest)));
}

void DigestBar::showFrom()
{
    if (m_since)
        m_moment.seek(m_since->version);
    clear();
}

void DigestBar::keep() const
{
    const DraftState &state = m_moment.client().state();
    if (m_seen && state.setup)
        m_memory.keep(state.setup->created().draft, *m_seen);
}

bool DigestBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && m_seen) {
        if (isActiveWindow())
            comeBack();
        else
            m_seen = Seen{m_moment.client().history().size(), m_moment.client().hostNow()};
    }
    return NoticeBar::eventFilter(watched, event);
}

void DigestBar::changeEvent(QEvent *event)
{
    NoticeBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisibleTo(parentWidget()))
        speak();
}

} // namespace warroom
