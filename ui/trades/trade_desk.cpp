// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/trade_desk.h"

#include "session/room_client.h"
#include "ui/room/moment.h"
#include "ui/text/rejection_text.h"
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
      m_bar(new BalanceBar(themes, this)),
      m_charts(new QComboBox(this)),
      m_sentence(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_answer(new TradeAnswerCard(themes, this)),
      m_note(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_add(new QPushButton(this)),
      m_send(new QPushButton(this))
{
    layOut();
    for (const PickValueChart &each : bundledCharts())
        m_charts->addItem(each.title());
    connect(m_give, &TradeSidePanel::teamChosen, this, &TradeDesk::showMoment);
    connect(m_get, &TradeSidePanel::teamChosen, this, &TradeDesk::offerChanged);
    for (TradeSidePanel *side : {m_give, m_get})
        connect(&side->offer(), &SlotListModel::chosenChanged, this, &TradeDesk::offerChanged);
    connect(m_charts, &QComboBox::currentIndexChanged, this, [this] {
        showBalance();
        Q_EMIT chartChosen();
    });
    connect(m_send, &QPushButton::clicked, this, &TradeDesk::send);
    connect(m_add, &QPushButton::clicked, this, &TradeDesk::addWanted);
    connect(&moment, &Moment::changed, this, &TradeDesk::showMoment);
    connect(&client, &RoomClient::answered, this, &TradeDesk::showAnswer);
    connect(&client, &RoomClient::recorded, this, &TradeDesk::showBalance);
    retranslate();
    showMoment();
}

void TradeDesk::layOut()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(20);
    sides->addWidget(m_give, 4);
    sides->addWidget(makeMiddle(), 5);
    sides->addWidget(m_get, 4);

    m_note->setWordWrap(true);
    m_send->setProperty("kind", u"primary"_s);
    auto *send = new QHBoxLayout;
    send->addWidget(m_note, 1);
    send->addWidget(m_add);
    send->addWidget(m_send);

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

void TradeDesk::showMoment()
{
    offerTeams();
    const DraftState &state = m_moment.state();
    m_give->setState(state);
    m_get->setState(state);
    showBalance();
}

void TradeDesk::offerTeams()
{
    QList<Team> mine;
    if (const auto setup = m_moment.state().setup) {
        for (const Team &team : setup->created().teams) {
            if (m_client.actor().teams.contains(team.id))
                mine.append(team);
        }
        m_give->setTeams(mine);
        QList<Team> others = setup->created().teams;
        others.removeIf([this](const Team &team) { return team.id == m_give->team(); });
        m_get->setTeams(others);
    }
}

void TradeDesk::offerChanged()
{
    m_refusal.clear();
    m_wanted.reset();
    m_answer->hide();
    showBalance();
}

void TradeDesk::addWanted()
{
    if (!m_wanted)
        return;
    const SlotId wanted = *m_wanted;
    m_give->offer().choose(wanted, true);
    m_get->offer().choose(wanted, true);
}

void TradeDesk::showWanted()
{
    const SlotState *slot = m_wanted ? m_moment.state().slot(*m_wanted) : nullptr;
    m_add->setVisible(slot != nullptr);
    if (slot)
        m_add->setText(tr("Add %1").arg(slot->slot.overall));
}

Trade TradeDesk::offer() const
{
    return Trade{TradeId(),
                 {TradeSide{m_give->team(), m_give->offer().chosen()},
                  TradeSide{m_get->team(), m_get->offer().chosen()}}};
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
    if (m_client.actor().teams.isEmpty())
        return tr("You run no team in this draft.");
    return {};
}

void TradeDesk::showBalance()
{
    const DraftState &state = m_moment.state();
    const Trade trade = offer();
    const TradeBalance balance = balanceOf(state, trade, chart());
    for (TradeSidePanel *side : {m_give, m_get})
        side->setChart(chart());
    m_bar->setBalance(balance);

    const Team *other = state.setup ? state.setup->team(m_get->team()) : nullptr;
    const QString name = other ? other->shortName : QString();
    QStringList sentences{balanceSentence(balance, name)};
    const QList<PickValueChart> &charts = bundledCharts();
    const auto second = std::find_if(charts.begin(), charts.end(), [this](const auto &each) {
        return each.purpose != chart().purpose;
    });
    if (second != charts.end())
        sentences.append(otherChartSentence(balanceOf(state, trade, *second), *second, name));
    m_sentence->setText(sentences.join(u' ').trimmed());

    showWanted();
    const QString why = whyNot();
    m_add->setEnabled(why.isEmpty());
    for (TradeSidePanel *side : {m_give, m_get})
        side->setTradeable(why.isEmpty());
    m_answer->setEnabled(why.isEmpty());
    const bool complete = balance.gives > 0 && balance.gets > 0;
    m_send->setEnabled(why.isEmpty() && complete && m_sent.isNull());
    m_send->setText(m_sent.isNull() ? tr("Send offer") : tr("Sending…"));
    setTone(*m_note, why.isEmpty() && !m_refusal.isEmpty() ? Tone::Danger : Tone::Muted);
    if (!why.isEmpty())
        m_note->setText(why);
    else
        m_note->setText(m_refusal.isEmpty() ? tr("The clock keeps running.") : m_refusal);
}

void TradeDesk::send()
{
    Trade trade = offer();
    trade.id = TradeId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_refusal.clear();
    m_wanted.reset();
    m_answer->hide();
    m_sent = m_client.submit(commands::ExecuteTrade{trade});
    showBalance();
}

void TradeDesk::showAnswer(const Answer &answer)
{
    if (m_sent.isNull() || answer.command != m_sent)
        return;
    m_sent = {};
    if (answer.accepted) {
        m_give->offer().chooseNone();
        m_get->offer().chooseNone();
    }
    const TeamId other = m_get->team();
    const auto verdict = std::find_if(answer.verdicts.begin(), answer.verdicts.end(),
                                      [&](const TradeVerdict &each) { return each.team == other; });
    // The other side may agree and a rule still forbid it: then the rule is what counts.
    const bool theirWord = answer.accepted || answer.rejection == Rejection::TradeDeclined;
    if (theirWord && verdict != answer.verdicts.end()) {
        m_answer->showVerdict(*verdict, m_moment.state());
        if (!verdict->accepts)
            m_wanted = verdict->wouldAdd;
    } else {
        m_refusal = refusalText(answer);
    }
    showBalance();
}

void TradeDesk::retranslate()
{
    m_charts->setAccessibleName(tr("Pick value chart"));
    showBalance();
}

void TradeDesk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom
