// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/order_box.h"

#include "domain/lottery_order.h"
#include "domain/objections.h"
#include "session/room_client.h"
#include "ui/room/courier.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// "9f2c 41aa … e07b": enough to compare by eye; the tool tip has all of it.
QString shortHash(const QString &hash)
{
    return u"sha-256 %1 %2 \u2026 %3"_s.arg(hash.first(4), hash.sliced(4, 4), hash.last(4));
}

} // namespace

OrderBox::OrderBox(Courier &courier, ThemeSource &themes, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_courier(courier),
      m_settings(settings),
      m_caption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_note(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_line(makeLabel(themes.theme(), FontRole::MonoSmall, Tone::Muted, this)),
      m_draw(new QPushButton(this)),
      m_announce(new QPushButton(this)),
      m_skip(new QPushButton(this))
{
    m_note->setWordWrap(true);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_announce->setProperty("kind", u"link"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_draw);
    buttons->addWidget(m_announce);
    buttons->addWidget(m_skip);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_caption);
    layout->addWidget(m_note);
    layout->addWidget(m_line);
    layout->addLayout(buttons);
    connect(m_draw, &QPushButton::clicked, this, &OrderBox::draw);
    connect(m_announce, &QPushButton::clicked, this, &OrderBox::announce);
    connect(m_skip, &QPushButton::clicked, this, &OrderBox::skipWanted);
}

void OrderBox::refresh(bool revealing)
{
    m_revealing = revealing;
    if (!m_courier.client().state().setup)
        return;
    showTexts();
    showButtons();
}

void OrderBox::showTexts()
{
    const LotteryState &lottery = m_courier.client().state().lottery;
    const bool isDrawn = !lottery.seed.isEmpty();
    const bool isAnnounced = !lottery.seedHash.isEmpty();
    m_caption->setText(QLocale().toUpper(tr("Order")));
    m_note->setText(isDrawn           ? tr("Drawn. Anybody can draw it again by this seed:")
                        : isAnnounced ? tr("Provably fair: the seed is published after the draw. "
                                           "Its fingerprint is:")
                                      : tr("As the seats stand."));
    m_line->setText(isDrawn ? lottery.seed : isAnnounced ? shortHash(lottery.seedHash) : QString());
    m_line->setToolTip(isAnnounced ? u"sha-256 "_s + lottery.seedHash : QString());
    m_line->setVisible(isAnnounced);
}

void OrderBox::showButtons()
{
    const DraftState &state = m_courier.client().state();
    const bool isAnnounced = !state.lottery.seedHash.isEmpty();
    const bool isOpen = mayDraw() && state.lottery.seed.isEmpty();
    const bool isOurs = isAnnounced && !ownSeed().isEmpty();
    m_draw->setVisible(isOpen && isOurs);
    m_draw->setText(tr("Draw the order"));
    m_announce->setVisible(isOpen && !isOurs && canBeDrawn(state));
    m_announce->setText(isAnnounced ? tr("Announce another draw") : tr("Draw lots for the order"));
    m_announce->setToolTip(tr("Everybody sees the seed's fingerprint before the draw"));
    m_skip->setVisible(m_revealing);
    m_skip->setText(tr("Show it all"));
}

bool OrderBox::mayDraw() const
{
    const RoomClient &client = m_courier.client();
    return isCommissioner(client.state(), client.actor()) && !client.isReadOnly()
        && client.state().status == DraftStatus::Created;
}

/// The seed of the lot that is announced, where this computer has it.
QString OrderBox::ownSeed() const
{
    const DraftState &state = m_courier.client().state();
    const QString seed = m_settings.value(settings::lotterySeeds)
                             .value(state.setup->created().draft.text())
                             .toString();
    return lotteryHash(seed) == state.lottery.seedHash ? seed : QString();
}

void OrderBox::draw()
{
    Q_EMIT wished(commands::DrawLottery{ownSeed()});
}

/// With the lots each had, or one for everybody.
void OrderBox::announce()
{
    const DraftState &state = m_courier.client().state();
    QList<LotteryEntrant> entrants = state.lottery.entrants;
    if (entrants.isEmpty()) {
        for (const Team &team : state.setup->created().teams)
            entrants.append({team.id, 1});
    }
    const QString seed = newSeed();
    rememberSeed(m_settings, state.setup->created().draft, seed);
    Q_EMIT wished(commands::CommitLottery{entrants, lotteryHash(seed)});
}

void OrderBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh(m_revealing);
    QWidget::changeEvent(event);
}

void rememberSeed(Settings &settings, const DraftId &draft, const QString &seed)
{
    QVariantMap seeds = settings.value(settings::lotterySeeds);
    seeds.insert(draft.text(), seed);
    settings.set(settings::lotterySeeds, seeds);
}

QString newSeed()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace warroom
