// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/host_gone_bar.h"

#include "session/room_client.h"
#include "ui/text/joining_text.h"
#include "ui/text/succession_text.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int tickMs = 1'000;

bool isConnected(const RoomClient &client)
{
    const Connection now = client.connectionState().connection;
    return now == Connection::Live || now == Connection::CatchingUp;
}

/// As every screen orders them, whenever each answered: those who want the same see the same first.
QList<HostCandidate> inOrder(QList<HostCandidate> candidates, const QString &named)
{
    std::ranges::sort(candidates, {}, [&](const HostCandidate &each) {
        return std::tuple(-each.head, each.key != named, each.key);
    });
    return candidates;
}

} // namespace

HostGoneBar::HostGoneBar(const RoomClient &client, ThemeSource &themes, QWidget *parent)
    : NoticeBar(themes, parent),
      m_client(client),
      m_goOn(new QPushButton(this)),
      m_others(new QPushButton(this)),
      m_wait(new QPushButton(this))
{
    m_goOn->setProperty("kind", u"primary"_s);
    for (QPushButton *button : {m_goOn, m_others, m_wait})
        addButton(button);
    connect(&client, &RoomClient::connectionChanged, this, &HostGoneBar::noteConnection);
    connect(&client, &RoomClient::recorded, this, &HostGoneBar::refresh);
    connect(&m_tick, &QTimer::timeout, this, &HostGoneBar::count);
    connect(m_goOn, &QPushButton::clicked, this, [this] { choose(m_candidates.value(0).key); });
    connect(m_others, &QPushButton::clicked, this, &HostGoneBar::openOthers);
    connect(m_wait, &QPushButton::clicked, this, [this] { choose({}); });
    noteConnection();
}

void HostGoneBar::serve(HandingOver &handingOver)
{
    m_handingOver = &handingOver;
    connect(&handingOver, &HandingOver::changed, this, &HostGoneBar::refresh);
    refresh();
}

void HostGoneBar::noteConnection()
{
    if (isConnected(m_client))
        m_lostSince.reset();
    else if (!m_lostSince)
        m_lostSince = m_client.hostNow();
    refresh();
}

void HostGoneBar::refresh()
{
    const bool isGone = m_handingOver && m_handingOver->isHostGone();
    const bool isNews = isGone != std::exchange(m_isGone, isGone);
    if (isGone) {
        const QString named = m_client.state().company.succession.successor;
        m_candidates = inOrder(m_handingOver->candidates(), named);
        sayWhatIs();
        showButtons();
    } else {
        clear();
        m_said.clear();
    }
    if (!isNews)
        return;
    isGone ? m_tick.start(tickMs) : m_tick.stop();
    Q_EMIT isGoneChanged(isGone);
}

/// Whoever listens rather than looks is called once for each news, not every second.
void HostGoneBar::sayWhatIs()
{
    const QString best =
        m_candidates.isEmpty() ? QString() : copyText(m_candidates.first(), m_client.history());
    const QString news = best + votes();
    if (news != std::exchange(m_said, news) || !isVisibleTo(parentWidget()))
        tell(NoticeTone::Lasting, headline(), votes());
}

void HostGoneBar::count()
{
    amend(headline(), votes());
}

QString HostGoneBar::headline() const
{
    const Instant now = m_client.hostNow();
    const auto silence = std::chrono::floor<Seconds>(now - m_lostSince.value_or(now));
    //: %1 is a stretch of time: "45 s"
    const QString gone = tr("The host has not answered for %1.").arg(silenceText(silence));
    const QString best = m_candidates.isEmpty()
        ? tr("Looking for a computer that can go on with the draft…")
        : copyText(m_candidates.first(), m_client.history());
    return gone + u' ' + best;
}

QString HostGoneBar::votes() const
{
    QStringList parts;
    if (!mayChoose())
        parts << tr("Those who run teams choose whether it goes on there.");
    parts << votesText(m_candidates, m_client.state(), PersonId(m_client.actor().id))
          << waitingWishesText(m_client.connectionState().unanswered);
    parts.removeAll(QString());
    return parts.join(u' ');
}

bool HostGoneBar::mayChoose() const
{
    return m_client.state().setup
        && electorate(m_client.state()).contains(PersonId(m_client.actor().id));
}

/// Those that are as complete as the best one, and those that somebody wants all the same.
QList<HostCandidate> HostGoneBar::others() const
{
    QList<HostCandidate> others = m_candidates.mid(1);
    others.removeIf([this](const HostCandidate &each) {
        return each.head < m_candidates.first().head && each.confirmed.isEmpty()
            && each.key != m_handingOver->choice();
    });
    return others;
}

QString HostGoneBar::callOf(const HostCandidate &candidate) const
{
    return candidate.isHere
        ? tr("Go on with this computer")
        : tr("Go on with %1's computer").arg(ownerText(candidate.person, m_client.state()));
}

/// The keyboard stays in the bar when the button that has it goes.
void HostGoneBar::showButtons()
{
    const QString choice = m_handingOver->choice();
    const bool mayGoOn =
        mayChoose() && !m_candidates.isEmpty() && choice != m_candidates.first().key;
    const bool mayWait = mayChoose() && !choice.isEmpty();
    const bool hadFocus = m_goOn->hasFocus() || m_wait->hasFocus();
    m_goOn->setText(m_candidates.isEmpty() ? QString() : callOf(m_candidates.first()));
    m_others->setText(tr("Another computer…"));
    m_wait->setText(tr("Wait for the host"));
    m_goOn->setVisible(mayGoOn);
    m_others->setVisible(mayChoose() && !m_candidates.isEmpty() && !others().isEmpty());
    m_wait->setVisible(mayWait);
    if (hadFocus && !(m_goOn->hasFocus() || m_wait->hasFocus()))
        (mayWait ? m_wait : m_goOn)->setFocus(Qt::OtherFocusReason);
}

void HostGoneBar::choose(const QString &key)
{
    if (m_handingOver && m_isGone)
        m_handingOver->choose(key);
}

void HostGoneBar::openOthers()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const HostCandidate &each : others()) {
        const int missing = m_candidates.first().head - each.head;
        QString what = callOf(each);
        if (missing > 0) //: What a copy of the draft lacks, after the computer that has it
            what += u" \u00b7 "_s + tr("lacks %n thing(s) that happened", nullptr, missing);
        QAction *entry = menu->addAction(what);
        entry->setCheckable(true);
        entry->setChecked(each.key == m_handingOver->choice());
        connect(entry, &QAction::triggered, this, [this, key = each.key] { choose(key); });
    }
    menu->popup(m_others->mapToGlobal(QPoint(0, m_others->height())));
}

void HostGoneBar::changeEvent(QEvent *event)
{
    NoticeBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace warroom
