// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auction/block_card.h"

#include "domain/auction.h"
#include "domain/worth.h"
#include "ui/auction/bid_controls.h"
#include "ui/models/player_facts.h"
#include "ui/players/draft_desk.h"
#include "ui/players/fitted_label.h"
#include "ui/room/courier.h"
#include "ui/room/moment.h"
#include "ui/text/event_text.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr auto tickLength = std::chrono::milliseconds(200);
constexpr Milliseconds urgent{10'000};

/// What \a timed, a lot or a turn, has left at \a now; nothing: it has no clock.
template <typename Timed>
std::optional<Milliseconds> leftOf(const Timed &timed, const DraftState &state, Instant now)
{
    if (timed.remaining)
        return timed.remaining;
    if (!timed.timeoutAt)
        return {};
    return runningTime(now, *timed.timeoutAt, state.setup->created().clock.quietHours);
}

QVBoxLayout *pair(QLabel *above, QLabel *below)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(2);
    layout->addStretch();
    layout->addWidget(above, 0, Qt::AlignHCenter);
    layout->addWidget(below, 0, Qt::AlignHCenter);
    layout->addStretch();
    return layout;
}

} // namespace

BlockCard::BlockCard(Moment &moment, Courier &courier, DraftDesk &desk, ThemeSource &themes,
                     QWidget *parent)
    : Card(themes, parent),
      m_moment(moment),
      m_desk(desk),
      m_lots(new QHBoxLayout),
      m_name(new FittedLabel(this)),
      m_about(new FittedLabel(this)),
      m_bidder(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_amount(makeLabel(themes.theme(), FontRole::Display, Tone::Normal, this)),
      m_time(makeLabel(themes.theme(), FontRole::Clock, Tone::Normal, this)),
      m_reset(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_openingLabel(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_opening(new QSpinBox(this)),
      m_nominate(new QPushButton(this)),
      m_line(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_controls(new BidControls(moment, courier, themes, this))
{
    build();
    m_tick.setInterval(tickLength);
    connect(&m_tick, &QTimer::timeout, this, &BlockCard::tick);
    connect(&moment, &Moment::changed, this, &BlockCard::refresh);
    connect(&moment, &Moment::ticked, this, &BlockCard::tick);
    connect(&desk, &DraftDesk::changed, this, &BlockCard::refresh);
    connect(m_nominate, &QPushButton::clicked, this, [this] { m_desk.draft(m_selected); });
    connect(m_opening, &QSpinBox::valueChanged, &desk, &DraftDesk::setOpeningBid);
    auto *key = new QShortcut(QKeySequence(Qt::Key_O), this);
    connect(key, &QShortcut::activated, this, [this] {
        m_opening->setFocus(Qt::ShortcutFocusReason);
        m_opening->selectAll();
    });
    connect(m_opening, &QSpinBox::editingFinished, this, [this] {
        if (m_opening->hasFocus()) // Enter, not that the person went elsewhere
            m_nominate->click();
    });
    refresh();
}

void BlockCard::build()
{
    m_name->setFont(themes().theme().font(FontRole::Title));
    m_about->setFont(themes().theme().font(FontRole::Small));
    m_about->setProperty("kind", u"muted"_s);
    m_nominate->setProperty("kind", u"primary"_s);
    m_lots->setSpacing(4);
    head()->insertLayout(1, m_lots);

    auto *who = new QVBoxLayout;
    who->setSpacing(3);
    who->addStretch();
    who->addWidget(m_name);
    who->addWidget(m_about);
    who->addWidget(m_line);
    who->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addLayout(who, 3);
    row->addLayout(pair(m_bidder, m_amount), 1);
    row->addLayout(pair(m_time, m_reset), 1);
    auto *nominate = new QVBoxLayout;
    nominate->setSpacing(6);
    auto *opening = new QHBoxLayout;
    opening->setSpacing(6);
    opening->addWidget(m_openingLabel);
    opening->addWidget(m_opening, 1);
    nominate->addStretch();
    nominate->addWidget(m_nominate);
    nominate->addLayout(opening);
    nominate->addStretch();
    row->addLayout(nominate);
    row->addWidget(m_controls, 2);
    body()->addLayout(row);
}

bool BlockCard::isOn() const
{
    const DraftState &state = m_moment.state();
    return state.setup && state.status != DraftStatus::Completed && !state.onTheClock
        && auctionGoesOn(state);
}

void BlockCard::setSelected(const PlayerId &player)
{
    m_selected = player;
    refresh();
}

const Lot *BlockCard::lot() const
{
    const DraftState &state = m_moment.state();
    const Lot *chosen = state.lot(m_lot);
    if (!chosen && !state.auction.lots.isEmpty())
        chosen = &state.auction.lots.first();
    return chosen;
}

void BlockCard::refresh()
{
    setVisible(isOn());
    const bool wasOn = std::exchange(m_on, isOn());
    if (wasOn != m_on)
        Q_EMIT switched();
    if (!m_on) {
        m_controls->setLot({});
        return;
    }
    const DraftState &state = m_moment.state();
    if (m_valued != state.setup) {
        m_valued = state.setup;
        m_worth = worthAtFirst(*state.setup);
    }
    showLots();
    const Lot *shown = lot();
    m_bidder->setVisible(shown);
    m_amount->setVisible(shown);
    m_controls->setVisible(shown);
    m_controls->setLot(shown ? shown->id : LotId());
    if (shown)
        showLot(*shown);
    else
        showTurn();
    showNominate();
    tick();
    update();
}

/// One button a lot where there are several.
void BlockCard::showLots()
{
    const DraftState &state = m_moment.state();
    const QList<Lot> &lots = state.auction.lots;
    qDeleteAll(m_lotButtons);
    m_lotButtons.clear();
    if (lots.size() < 2)
        return;
    for (const Lot &each : lots) {
        auto *button = new QPushButton(this);
        button->setProperty("kind", u"chip"_s);
        button->setCheckable(true);
        button->setChecked(each.id == lot()->id);
        button->setText(u"%1 %2"_s.arg(lastName(state.setup->player(each.player)->name),
                                       moneyText(each.amount)));
        connect(button, &QPushButton::clicked, this, [this, id = each.id] {
            m_lot = id;
            // It would take itself away while it is clicked.
            QMetaObject::invokeMethod(this, &BlockCard::refresh, Qt::QueuedConnection);
        });
        m_lots->addWidget(button);
        m_lotButtons.append(button);
    }
}

void BlockCard::showLot(const Lot &lot)
{
    const DraftState &state = m_moment.state();
    const Player &player = *state.setup->player(lot.player);
    setCaption(
        tr("On the block \u00b7 nominated by %1").arg(shortTeamText(lot.nominator, *state.setup)));
    m_name->setText(player.name);
    m_about->setText(aboutPlayer(player));
    m_bidder->setText(tr("High bid \u00b7 %1").arg(shortTeamText(lot.bidder, *state.setup)));
    m_amount->setText(moneyText(lot.amount));
    const int answer = state.setup->created().auction.softCloseSeconds;
    m_reset->setText(answer > 0 ? tr("a bid resets to %1").arg(clockText(Seconds{answer}))
                                : QString());
}

void BlockCard::showTurn()
{
    const DraftState &state = m_moment.state();
    const auto &turn = state.auction.nominating;
    setCaption(tr("On the block"));
    m_name->setText(!turn ? tr("Nobody is on the block.")
                          : tr("%1 nominates").arg(shortTeamText(turn->team, *state.setup)));
    m_about->setText(state.status == DraftStatus::Created ? tr("The auction has not begun yet.")
                                                          : QString());
    m_reset->clear();
}

/// The person's own turn: the player selected in the table goes on the block.
void BlockCard::showNominate()
{
    const DraftState &state = m_moment.state();
    const auto &turn = state.auction.nominating;
    const bool own = turn && turn->team == m_desk.team();
    const Player *player = state.setup->player(m_selected);
    m_nominate->setVisible(own);
    showOpening(own);
    if (own) {
        const QString objection = m_desk.objection(m_selected);
        m_nominate->setText(player ? tr("Nominate %1").arg(lastName(player->name))
                                   : tr("Nominate"));
        m_nominate->setEnabled(objection.isEmpty() && !m_desk.isSending());
        m_nominate->setToolTip(tr("Put the selected player on the block (Enter)"));
    }
    const QString line = own && lot() ? tr("It is your turn to nominate.") : QString();
    m_line->setText(m_desk.refusal().isEmpty() ? line : m_desk.refusal());
    m_line->setVisible(!m_line->text().isEmpty());
}

/// Another turn begins at the least bid again.
void BlockCard::showOpening(bool own)
{
    m_openingLabel->setVisible(own);
    m_opening->setVisible(own);
    if (!own) {
        m_opening->setValue(m_opening->minimum());
        return;
    }
    const DraftState &state = m_moment.state();
    const int least = state.setup->created().auction.minimumBid;
    m_opening->setRange(least, std::max(least, purseOf(state, m_desk.team()).largestBid()));
    m_opening->setSingleStep(state.setup->created().auction.increment);
    m_openingLabel->setText(tr("opens at"));
    m_opening->setAccessibleName(tr("Opening bid"));
    m_opening->setToolTip(tr("What you bid with the nomination (O, then Enter)"));
}

QString BlockCard::aboutPlayer(const Player &player) const
{
    const DraftState &state = m_moment.state();
    QStringList about{player.position};
    if (!player.school.isEmpty())
        about.append(player.school);
    if (player.points)
        about.append(tr("%1 points").arg(decimalText(*player.points, 1)));
    const QList<Player> &players = state.setup->created().players;
    for (qsizetype i = 0; i < players.size(); ++i) {
        if (players.at(i).id == player.id) {
            const int minimum = state.setup->created().auction.minimumBid;
            about.append(
                tr("worth %1 now")
                    .arg(moneyText(worthNow(m_worth.at(i), priceLevel(state, m_worth), minimum))));
        }
    }
    return about.join(u" \u00b7 "_s);
}

/// Of the lot in front, else of the turn.
std::optional<Milliseconds> BlockCard::timeLeft() const
{
    const DraftState &state = m_moment.state();
    if (const Lot *shown = lot())
        return leftOf(*shown, state, m_moment.now());
    const auto &turn = state.auction.nominating;
    return turn ? leftOf(*turn, state, m_moment.now()) : std::nullopt;
}

void BlockCard::tick()
{
    if (!isOn())
        return;
    const auto left = timeLeft();
    m_time->setText(left ? countdownText(*left) : QString());
    m_time->setVisible(left.has_value());
    m_reset->setVisible(left.has_value() && !m_reset->text().isEmpty());
    const bool isUrgent = left && *left <= urgent;
    if (std::exchange(m_urgent, isUrgent) != isUrgent)
        setTone(*m_time, isUrgent ? Tone::Danger : Tone::Normal);
}

/// An edge in the colour of the player's position.
void BlockCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Lot *shown = isOn() ? lot() : nullptr;
    if (!shown)
        return;
    const Player &player = *m_moment.state().setup->player(shown->player);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themes().theme().position(player.position));
    painter.drawRoundedRect(QRectF(0, 0, 5, height()), 2, 2);
}

void BlockCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_tick.start();
    tick();
}

void BlockCard::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    Card::hideEvent(event);
}

void BlockCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace warroom
