// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/players/selected_card.h"

#include "ui/models/player_facts.h"
#include "ui/players/draft_desk.h"
#include "ui/players/fitted_label.h"
#include "ui/players/player_portrait.h"
#include "ui/players/preparation_desk.h"
#include "ui/room/moment.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr qsizetype factCount = 4;

} // namespace

SelectedCard::SelectedCard(Moment &moment, DraftDesk &desk, PreparationDesk &preparing,
                           ThemeSource &themes, QWidget *parent)
    : Card(themes, parent),
      m_moment(moment),
      m_desk(desk),
      m_preparing(preparing),
      m_disc(new InitialsDisc(themes, this)),
      m_name(new FittedLabel(this)),
      m_about(new FittedLabel(this)),
      m_facts(new FactsRow(themes, this)),
      m_draft(new QPushButton(this)),
      m_queue(new QPushButton(this)),
      m_target(new QPushButton(this)),
      m_line(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this))
{
    build();
    connect(m_draft, &QPushButton::clicked, this, [this] { m_desk.draft(m_player); });
    connect(m_queue, &QPushButton::clicked, this, [this] { Q_EMIT queueWanted(m_player); });
    connect(m_target, &QPushButton::clicked, this,
            [this] { m_preparing.toggleMark(m_player, PlayerMark::Target); });
    connect(&preparing, &PreparationDesk::changed, this, &SelectedCard::refresh);
    connect(&desk, &DraftDesk::changed, this, &SelectedCard::refresh);
    connect(&moment, &Moment::changed, this, &SelectedCard::refresh);
    refresh();
}

void SelectedCard::build()
{
    const Theme &theme = themes().theme();
    m_name->setFont(theme.font(FontRole::Heading));
    m_about->setFont(theme.font(FontRole::Small));
    m_about->setProperty("kind", u"muted"_s);
    m_line->setWordWrap(true);
    m_draft->setProperty("kind", u"primary"_s);
    m_target->setProperty("kind", u"star"_s);
    m_target->setCheckable(true);
    m_target->setText(u"\u2605"_s);

    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_name);
    names->addWidget(m_about);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_disc);
    top->addLayout(names, 1);
    top->addWidget(m_target, 0, Qt::AlignTop); // below, a long name needs the width
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_draft, 1);
    buttons->addWidget(m_queue);
    body()->addLayout(top);
    body()->addWidget(m_facts);
    body()->addLayout(buttons);
    body()->addWidget(m_line);
}

void SelectedCard::setPlayer(const PlayerId &player)
{
    m_player = player;
    refresh();
}

void SelectedCard::setQueued(bool queued)
{
    m_queued = queued;
    refresh();
}

void SelectedCard::setCanQueue(bool can)
{
    m_canQueue = can;
    refresh();
}

QString SelectedCard::line() const
{
    return m_line->isVisibleTo(this) ? m_line->text() : QString();
}

void SelectedCard::refresh()
{
    setCaption(tr("Selected"));
    const DraftState &state = m_moment.state();
    const Player *player = state.setup ? state.setup->player(m_player) : nullptr;
    m_disc->setVisible(player);
    m_about->setVisible(player);
    m_facts->setVisible(player);
    m_draft->setVisible(player);
    m_queue->setVisible(player);
    m_target->setVisible(player);
    m_line->setVisible(player);
    if (!player) {
        m_name->setText(tr("Nobody selected"));
        return;
    }
    showPlayer(*player);
    showButtons(*player);
}

void SelectedCard::showPlayer(const Player &player)
{
    m_disc->setPlayer(player.name, player.position);
    m_name->setText(player.name);
    QStringList about{player.position};
    if (!player.school.isEmpty())
        about.append(player.school);
    about.append(tr("rank %1").arg(player.rank));
    m_about->setText(about.join(u" \u00b7 "_s));
    const QList<PlayerFact> facts = playerFacts(player, factCount);
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void SelectedCard::showButtons(const Player &player)
{
    const QString taken = takenText();
    const QString objection = m_desk.objection(player.id);
    const QString wish = m_desk.isNominating() ? tr("Nominate %1") : tr("Draft %1");
    m_draft->setText(m_desk.isSending() ? tr("Sending\u2026") : wish.arg(lastName(player.name)));
    m_draft->setEnabled(objection.isEmpty() && !m_desk.isSending());
    m_draft->setVisible(taken.isEmpty() && !m_desk.isOver());
    m_queue->setText(m_queued ? tr("Queued") : tr("Queue"));
    m_queue->setToolTip(m_queued ? tr("Take out of the queue (Q)") : tr("Put in the queue (Q)"));
    m_queue->setVisible(taken.isEmpty() && m_canQueue && !m_desk.isOver());
    const bool isTarget = m_preparing.markOf(player.id) == PlayerMark::Target;
    m_target->setChecked(isTarget);
    m_target->setAccessibleName(tr("A target of yours"));
    m_target->setToolTip(isTarget ? tr("No longer a target (T)")
                                  : tr("Make him a target; nobody else sees it (T)"));
    m_target->setVisible(taken.isEmpty() && m_preparing.isOpen());
    const bool refused = !m_desk.refusal().isEmpty();
    const QString line = refused ? m_desk.refusal() : taken.isEmpty() ? objection : taken;
    m_line->setText(line);
    setTone(*m_line, refused ? Tone::Danger : Tone::Muted);
    m_line->setVisible(!line.isEmpty());
}

/// "Drafted 39th by Atlanta", for somebody who is gone at the moment shown.
QString SelectedCard::takenText() const
{
    const DraftState &state = m_moment.state();
    const int slotIndex = state.owners.value(m_player, -1);
    if (slotIndex < 0)
        return {};
    const SlotState &slot = state.slots.at(slotIndex);
    const Team *team = state.setup->team(slot.slot.team);
    return tr("Drafted by %1, pick %2")
        .arg(team ? team->name : slot.slot.team.text(),
             QString::number(slot.selection->overallPick));
}

void SelectedCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace warroom
