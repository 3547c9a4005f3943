// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/trade_desk.h"

#include "catalog/asset_value.h"
#include "domain/trading.h"
#include "session/room_client.h"
#include "ui/commissioner/commissioner_tool.h"
#include "ui/room/moment.h"
#include "ui/theme/theme_source.h"
#include "ui/trades/balance_bar.h"
#include "ui/trades/slot_list_model.h"
#include "ui/trades/trade_answer_card.h"
#include "ui/trades/trade_side_panel.h"
#include "ui/trades/trade_words.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

TradeDesk::TradeDesk(RoomClient &client, Moment &moment, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_client(client),
      m_moment(moment),
      m_give(new TradeSidePanel(TradePart::Give, themes, this)),
      m_get(new TradeSidePanel(TradePart::Get, themes, this)),
      m_third(new TradeSidePanel(TradePart::GetToo, themes, this)),
      m_bar(new BalanceBar(themes, this)),
      m_charts(new QComboBox(this)),
      m_sentence(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_answer(new TradeAnswerCard(themes, this)),
      m_note(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_words(new QLineEdit(this)),
      m_switchThird(new QPushButton(this)),
      m_withdraw(new QPushButton(this)),
      m_add(new QPushButton(this)),
      m_force(new QPushButton(this)),
      m_send(new QPushButton(this))
{
    layOut();
    for (const PickValueChart &each : bundledCharts())
        m_charts->addItem(each.title());
    connectAll();
    retranslate();
    showMoment();
}

void TradeDesk::connectAll()
{
    connect(m_give, &TradeSidePanel::teamChosen, this, &TradeDesk::showMoment);
    for (TradeSidePanel *side : {m_get, m_third})
        connect(side, &TradeSidePanel::teamChosen, this, [this] {
            m_answering.reset();
            showMoment();
            offerChanged();
        });
    for (TradeSidePanel *side : {m_give, m_get, m_third})
        connect(&side->offer(), &SlotListModel::chosenChanged, this, &TradeDesk::offerChanged);
    connect(m_charts, &QComboBox::currentIndexChanged, this, [this] {
        showBalance();
        Q_EMIT chartChosen();
    });
    connect(m_send, &QPushButton::clicked, this, &TradeDesk::send);
    connect(m_add, &QPushButton::clicked, this, &TradeDesk::addWanted);
    connect(m_withdraw, &QPushButton::clicked, this, &TradeDesk::withdraw);
    connect(m_force, &QPushButton::clicked, this, &TradeDesk::force);
    connect(m_switchThird, &QPushButton::clicked, this, &TradeDesk::switchThird);
    connect(&m_moment, &Moment::changed, this, &TradeDesk::showMoment);
    connect(&m_client, &RoomClient::answered, this, &TradeDesk::showAnswer);
    connect(&m_client, &RoomClient::recorded, this, &TradeDesk::showReply);
}

void TradeDesk::layOut()
{
    m_third->hide();
    auto *others = new QVBoxLayout;
    others->setSpacing(10);
    others->addWidget(m_get, 1);
    others->addWidget(m_third, 1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(20);
    sides->addWidget(m_give, 4);
    sides->addWidget(makeMiddle(), 5);
    sides->addLayout(others, 4);

    m_note->setWordWrap(true);
    m_send->setProperty("kind", u"primary"_s);
    auto *send = new QHBoxLayout;
    send->addWidget(m_note, 1);
    for (QPushButton *button : {m_withdraw, m_add, m_force, m_send})
        send->addWidget(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(sides, 1);
    column->addLayout(send);
}

QWidget *TradeDesk::makeMiddle()
{
    auto *middle = new QWidget(this);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_bar);
    column->addWidget(m_charts, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addSpacing(8);
    column->addWidget(m_answer);
    column->addStretch();
    column->addWidget(m_switchThird, 0, Qt::AlignHCenter);
    column->addWidget(m_words);
    return middle;
}

void TradeDesk::choosePartner(const TeamId &team)
{
    m_get->chooseTeam(team);
    offerChanged();
}

const PickValueChart &TradeDesk::chart() const
{
    static const PickValueChart none;
    const QList<PickValueChart> &charts = bundledCharts();
    const int row = m_charts->currentIndex();
    return row >= 0 && row < charts.size() ? charts.at(row) : none;
}

QList<TradeSidePanel *> TradeDesk::panels() const
{
    if (thirdTeam().isEmpty())
        return {m_give, m_get};
    return {m_give, m_get, m_third};
}

TeamId TradeDesk::thirdTeam() const
{
    return m_third->isHidden() ? TeamId() : m_third->team();
}

void TradeDesk::showMoment()
{
    offerTeams();
    const DraftState &state = m_moment.state();
    for (TradeSidePanel *side : {m_give, m_get, m_third})
        side->setState(state);
    showReceivers();
    showReply();
}

/// One's own teams; for a commissioner, who can make any trade, the others after them.
void TradeDesk::offerTeams()
{
    const auto setup = m_moment.state().setup;
    if (!setup)
        return;
    const Actor &actor = m_client.actor();
    QList<Team> mine;
    QList<Team> rest;
    for (const Team &team : setup->created().teams)
        (actor.teams.contains(team.id) ? mine : rest).append(team);
    m_give->setTeams(isCommissioner(m_client) ? mine + rest : mine);
    QList<Team> others = setup->created().teams;
    others.removeIf([this](const Team &team) { return team.id == m_give->team(); });
    m_get->setTeams(others);
    others.removeIf([this](const Team &team) { return team.id == m_get->team(); });
    m_third->setTeams(others);
    m_switchThird->setVisible(!others.isEmpty());
}

void TradeDesk::showReceivers()
{
    const TeamId third = thirdTeam();
    const auto receivers = [&](const TeamId &first, const TeamId &second) {
        return second.isEmpty() ? QList<TeamId>{first} : QList<TeamId>{first, second};
    };
    m_give->setReceivers(receivers(m_get->team(), third));
    m_get->setReceivers(receivers(m_give->team(), third));
    m_third->setReceivers({m_give->team(), m_get->team()});
}

void TradeDesk::switchThird()
{
    m_third->setVisible(m_third->isHidden());
    if (m_third->isHidden())
        m_third->offer().chooseNone();
    showMoment();
    retranslate();
}

void TradeDesk::offerChanged()
{
    m_refusal.clear();
    m_wanted.reset();
    m_answer->hide();
    showBalance();
}

Trade TradeDesk::offer() const
{
    Trade trade;
    for (TradeSidePanel *side : panels())
        trade.sides += side->offer().sides();
    return trade;
}

Trade TradeDesk::named(Trade trade) const
{
    trade.id = TradeId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    return trade;
}

bool TradeDesk::speaksForAll(const Trade &trade) const
{
    const QList<TeamId> teams = teamsIn(trade);
    return std::all_of(teams.begin(), teams.end(), [this](const TeamId &team) {
        return m_client.actor().teams.contains(team);
    });
}

/// One line about why nothing can be traded here and now, or nothing.
QString TradeDesk::whyNot() const
{
    const DraftStatus status = m_client.state().status;
    if (m_client.isReadOnly() || status == DraftStatus::Completed)
        return tr("This draft is over. Its picks are no longer traded.");
    if (status == DraftStatus::None)
        return tr("The draft is being opened.");
    if (!m_moment.isLive())
        return tr("This is the past. Jump to live to trade.");
    if (m_client.actor().teams.isEmpty() && !isCommissioner(m_client))
        return tr("You run no team in this draft.");
    return {};
}

void TradeDesk::showBalance()
{
    const DraftState &state = m_moment.state();
    const Trade trade = offer();
    const bool mineGives = !trade.sides.isEmpty() && trade.sides.first().team == m_give->team();
    const auto balance = [&](const PickValueChart &by) {
        if (mineGives)
            return balanceOf(state, trade, by);
        TradeBalance got;
        got.inMoney = isValuedInMoney(state);
        for (const TradeSide &side : trade.sides)
            got.gets += side.to == m_give->team() ? valueOfSide(state, side, by) : 0;
        return got;
    };
    for (TradeSidePanel *side : {m_give, m_get, m_third})
        side->setChart(chart());
    m_bar->setBalance(balance(chart()));

    const Team *other = state.setup ? state.setup->team(m_get->team()) : nullptr;
    const QString name = other ? other->shortName : QString();
    m_sentence->setText(sentenceOf(balance, name));
    showWanted();
    showButtons();
}

/// Where all is sold there is no chart to choose, and between places nothing to compare.
QString TradeDesk::sentenceOf(const std::function<TradeBalance(const PickValueChart &)> &balance,
                              const QString &other)
{
    const TradeBalance first = balance(chart());
    m_charts->setVisible(!first.inMoney);
    m_bar->setVisible(!first.inMoney || first.gives > 0 || first.gets > 0);
    if (first.inMoney) {
        const QString reason =
            tr("Players count as the money they are worth; places to buy have no price.");
        const bool compares = first.gives > 0 && first.gets > 0;
        return compares ? balanceSentence(first, other) + u' ' + reason : reason;
    }
    QStringList sentences{balanceSentence(first, other)};
    const QList<PickValueChart> &charts = bundledCharts();
    const auto second = std::find_if(charts.begin(), charts.end(), [this](const auto &each) {
        return each.purpose != chart().purpose;
    });
    if (second != charts.end())
        sentences.append(otherChartSentence(balance(*second), *second, other));
    return sentences.join(u' ').trimmed();
}

/// Whether the team gives something and gets something, whatever that is worth.
bool TradeDesk::isComplete() const
{
    const QList<TradeSide> sides = offer().sides;
    const TeamId own = m_give->team();
    return std::any_of(sides.begin(), sides.end(),
                       [&](const TradeSide &side) { return side.team == own; })
        && std::any_of(sides.begin(), sides.end(),
                       [&](const TradeSide &side) { return side.to == own; });
}

void TradeDesk::showButtons()
{
    const QString why = whyNot();
    const bool can = why.isEmpty();
    const bool complete = can && m_sent.isNull() && isComplete();
    const bool own = m_client.actor().teams.contains(m_give->team());
    const OpenOffer *mine = m_mine ? m_client.state().offer(m_mine->trade.id) : nullptr;
    for (TradeSidePanel *side : {m_give, m_get, m_third})
        side->setTradeable(can);
    for (QWidget *each : QList<QWidget *>{m_add, m_answer, m_words, m_switchThird})
        each->setEnabled(can);
    m_send->setEnabled(complete && own);
    m_withdraw->setVisible(can && mine && !mine->vetoUntil);
    m_force->setVisible(can && isCommissioner(m_client));
    m_force->setEnabled(complete);
    if (!m_sent.isNull())
        m_send->setText(tr("Sending…"));
    else if (own && complete && speaksForAll(offer()))
        m_send->setText(tr("Make the trade"));
    else
        m_send->setText(answered() ? tr("Send new offer") : tr("Send offer"));
    setTone(*m_note, can && !m_refusal.isEmpty() ? Tone::Danger : Tone::Muted);
    if (!can)
        m_note->setText(why);
    else
        m_note->setText(m_refusal.isEmpty()
                            ? standingSentence(m_moment.state().setup->created().trading)
                            : m_refusal);
}

void TradeDesk::retranslate()
{
    m_charts->setAccessibleName(tr("Pick value chart"));
    m_words->setAccessibleName(tr("Words with the offer"));
    m_words->setPlaceholderText(tr("A word with it, if you like"));
    m_words->setMaxLength(commands::longestReason);
    m_switchThird->setText(m_third->isHidden() ? tr("Add a third team")
                                               : tr("Without a third team"));
    m_withdraw->setText(tr("Withdraw"));
    m_force->setText(tr("Force it"));
    m_force->setToolTip(tr("The commissioner makes this trade, whether the teams agree or not."));
    showBalance();
}

void TradeDesk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom
