// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/open_offers.h"

#include "domain/trading.h"
#include "session/room_client.h"
#include "ui/commissioner/commissioner_tool.h"
#include "ui/room/moment.h"
#include "ui/text/rejection_text.h"
#include "ui/theme/theme_source.h"
#include "ui/trades/offer_row.h"
#include "ui/trades/veto_form.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace warroom {

namespace {

/// A team of \a client's that has not answered \a offer yet, or an empty id.
TeamId askedOf(const RoomClient &client, const OpenOffer &offer)
{
    if (offer.vetoUntil)
        return {};
    for (const TeamId &team : teamsIn(offer.trade)) {
        if (client.actor().teams.contains(team) && !offer.accepted.contains(team))
            return team;
    }
    return {};
}

} // namespace

int offersWaiting(const RoomClient &client)
{
    if (client.isReadOnly())
        return 0;
    const QList<OpenOffer> &offers = client.state().offers;
    return static_cast<int>(
        std::count_if(offers.begin(), offers.end(),
                      [&](const OpenOffer &offer) { return !askedOf(client, offer).isEmpty(); }));
}

OpenOffers::OpenOffers(RoomClient &client, Moment &moment, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_client(client),
      m_moment(moment),
      m_themes(themes),
      m_rows(new QVBoxLayout(this)),
      m_refusal(makeLabel(themes.theme(), FontRole::Small, Tone::Danger, this)),
      m_veto(new VetoForm(themes, this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    m_rows->addWidget(m_refusal);
    m_refusal->hide();
    m_veto->hide();
    connect(m_veto, &VetoForm::cancelled, this, &OpenOffers::stopVeto);
    connect(m_veto, &VetoForm::wanted, this, [this](const QString &reason) {
        send(commands::VetoTrade{m_vetoed, reason});
        stopVeto();
    });
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &OpenOffers::showTimes);
    connect(&moment, &Moment::changed, this, &OpenOffers::showMoment);
    connect(&client, &RoomClient::recorded, this, &OpenOffers::showMoment);
    connect(&client, &RoomClient::answered, this, &OpenOffers::showAnswer);
    showMoment();
}

void OpenOffers::showMoment()
{
    for (OfferRow *row : std::as_const(m_shown)) {
        row->hide();
        row->deleteLater(); // a button of it may be what is being clicked
    }
    m_shown.clear();
    for (const OpenOffer &offer : m_moment.state().offers)
        addRow(offer);
    if (m_shown.isEmpty())
        m_tick.stop();
    else
        m_tick.start();
    setVisible(!m_shown.isEmpty() || m_refusal->isVisibleTo(this));
    showVeto();
    showTimes();
}

/// The question stays below its row, and goes with the offer.
void OpenOffers::showVeto()
{
    const QList<OpenOffer> &offers = m_moment.state().offers;
    const auto asked = std::find_if(offers.begin(), offers.end(), [this](const OpenOffer &offer) {
        return offer.trade.id == m_vetoed;
    });
    if (asked == offers.end() || !m_moment.isLive())
        return stopVeto();
    m_rows->removeWidget(m_veto);
    m_rows->insertWidget(static_cast<int>(asked - offers.begin()) + 1, m_veto);
    m_veto->show();
}

void OpenOffers::stopVeto()
{
    m_vetoed = {};
    m_veto->hide();
    m_rows->removeWidget(m_veto);
}

void OpenOffers::addRow(const OpenOffer &offer)
{
    auto *row = new OfferRow(offer, m_moment.state(), m_themes, this);
    m_shown.append(row);
    m_rows->insertWidget(static_cast<int>(m_shown.size()) - 1, row);
    if (m_client.isReadOnly() || !m_moment.isLive())
        return;
    const Actor &actor = m_client.actor();
    const TradeId id = offer.trade.id;
    const auto wishes = [&](const QString &text, const Command &command, bool primary = false) {
        connect(row->addButton(text, primary), &QPushButton::clicked, this,
                [this, command] { send(command); });
    };
    if (isCommissioner(m_client))
        connect(row->addButton(tr("Veto")), &QPushButton::clicked, this, [this, id] {
            m_vetoed = id;
            m_refusal->hide();
            showVeto();
            m_veto->ask();
        });
    if (!offer.vetoUntil && actor.teams.contains(offer.by))
        wishes(tr("Withdraw"), commands::WithdrawTrade{id});
    const TeamId asked = askedOf(m_client, offer);
    if (asked.isEmpty())
        return;
    connect(row->addButton(tr("Counter")), &QPushButton::clicked, this,
            [this, offer] { Q_EMIT counterWanted(offer); });
    wishes(tr("Decline"), commands::AnswerTrade{id, asked, false});
    wishes(tr("Accept"), commands::AnswerTrade{id, asked, true}, true);
}

void OpenOffers::showTimes()
{
    const Instant now = m_moment.now();
    for (OfferRow *row : std::as_const(m_shown))
        row->showTime(now);
}

void OpenOffers::send(const Command &command)
{
    m_refusal->hide();
    m_sent = m_client.submit(command);
}

void OpenOffers::showAnswer(const Answer &answer)
{
    if (m_sent.isNull() || answer.command != m_sent)
        return;
    m_sent = {};
    m_refusal->setText(answer.accepted ? QString() : refusalText(answer));
    m_refusal->setVisible(!answer.accepted);
    setVisible(!m_shown.isEmpty() || !answer.accepted);
}

void OpenOffers::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showMoment();
    QWidget::changeEvent(event);
}

} // namespace warroom
