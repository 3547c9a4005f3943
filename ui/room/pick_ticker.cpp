// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/pick_ticker.h"

#include "ui/models/player_facts.h"
#include "ui/players/fitted_label.h"
#include "ui/room/moment.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int gap = 8;
constexpr int edgeWidth = 3;
constexpr double radius = 6;
constexpr int smallestPixels = 11;

} // namespace

PickTicker::PickTicker(Moment &moment, ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_moment(moment), m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&moment, &Moment::changed, this, &PickTicker::refresh);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

QSize PickTicker::sizeHint() const
{
    return {Theme::scaled(900), Theme::scaled(48)};
}

QSize PickTicker::minimumSizeHint() const
{
    return {Theme::scaled(200), Theme::scaled(48)};
}

void PickTicker::refresh()
{
    setAccessibleName(tr("Latest picks"));
    QStringList spoken;
    for (int card = 0; card < 3; ++card) {
        const SlotState *slot = pickAt(card);
        const Player *player =
            slot ? m_moment.state().setup->player(slot->selection->player) : nullptr;
        if (player)
            spoken.append(u"%1 %2 %3"_s.arg(QString::number(slot->selection->overallPick),
                                            slot->slot.team.text(), player->name));
    }
    setAccessibleDescription(spoken.join(u", "_s));
    update();
}

int PickTicker::cards() const
{
    return std::max(1, (width() + gap) / Theme::scaled(196));
}

QRect PickTicker::cardRect(int card) const
{
    const int count = cards();
    const int span = width() + gap;
    const int left = span * card / count;
    return {left, 0, span * (card + 1) / count - left - gap, height()};
}

const SlotState *PickTicker::pickAt(int card) const
{
    const DraftState &state = m_moment.state();
    const qsizetype place = state.selections.size() - 1 - card;
    return card < 0 || place < 0 ? nullptr : &state.slots.at(state.selections.at(place));
}

const SlotState *PickTicker::pickAt(const QPoint &position) const
{
    for (int card = 0; card < cards(); ++card) {
        if (cardRect(card).contains(position))
            return pickAt(card);
    }
    return nullptr;
}

void PickTicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    if (m_moment.state().selections.isEmpty()) {
        paintPanel(painter, rect(), theme);
        painter.setFont(theme.font(FontRole::Small));
        painter.setPen(theme.colour(ColourRole::TextMuted));
        painter.drawText(rect().adjusted(14, 0, -14, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         tr("The picks will appear here, the latest first."));
        return;
    }
    for (int card = 0; card < cards(); ++card) {
        if (const SlotState *slot = pickAt(card))
            paintCard(painter, cardRect(card), *slot);
    }
}

void PickTicker::paintCard(QPainter &painter, const QRect &card, const SlotState &slot) const
{
    const Theme &theme = m_themes.theme();
    const DraftSetup &setup = *m_moment.state().setup;
    const Player *player = setup.player(slot.selection->player);
    const Team *team = setup.team(slot.slot.team);
    if (!player)
        return;
    paintPanel(painter, card, theme.colour(ColourRole::Panel), theme.colour(ColourRole::Line),
               radius);
    QPainterPath shape;
    shape.addRoundedRect(card, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    painter.fillRect(QRect(card.topLeft(), QSize(edgeWidth, card.height())),
                     theme.position(player->position));
    painter.restore();

    painter.setFont(theme.font(FontRole::MonoSmall));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    const QString number = QString::number(slot.selection->overallPick);
    const int numberWidth =
        painter.fontMetrics().horizontalAdvance(number.size() > 2 ? u"000"_s : u"00"_s);
    painter.drawText(card.adjusted(10, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, number);
    const QRect plate(card.left() + 10 + numberWidth + 8, card.center().y() - Theme::scaled(10),
                      Theme::scaled(32), Theme::scaled(20));
    paintTeamPlate(painter, plate, slot.slot.team.text(), team ? team->colour : QString(), theme);
    paintName(painter, card.adjusted(plate.right() + 8 - card.left(), 0, -6, 0), *player);
}

void PickTicker::paintName(QPainter &painter, const QRect &words, const Player &player) const
{
    const Theme &theme = m_themes.theme();
    const auto line = [&painter](const QRect &rect, const QString &text) {
        painter.setFont(fittedFont(painter.font(), text, rect.width(), smallestPixels));
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    const int middle = words.center().y();
    painter.setFont(theme.font(FontRole::BodyBold));
    painter.setPen(theme.colour(ColourRole::Text));
    const QFont narrow = fittedFont(painter.font(), player.name, words.width(), smallestPixels);
    const bool fits = QFontMetrics(narrow).horizontalAdvance(player.name) < words.width();
    line({words.left(), middle - Theme::scaled(17), words.width(), Theme::scaled(18)},
         fits ? player.name : shortName(player.name));
    painter.setFont(theme.font(FontRole::Small));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    line({words.left(), middle, words.width(), Theme::scaled(17)},
         player.school.isEmpty() ? player.position
                                 : player.position + u" \u00b7 "_s + player.school);
}

void PickTicker::mouseReleaseEvent(QMouseEvent *event)
{
    if (const SlotState *slot = pickAt(event->position().toPoint()))
        Q_EMIT playerChosen(slot->selection->player);
}

bool PickTicker::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const SlotState *slot = pickAt(help->pos());
    const Player *player = slot ? m_moment.state().setup->player(slot->selection->player) : nullptr;
    const Team *team = slot ? m_moment.state().setup->team(slot->slot.team) : nullptr;
    if (player && team)
        QToolTip::showText(
            help->globalPos(),
            tr("%1, %2, %3\nto %4").arg(player->name, player->position, player->school, team->name),
            this);
    return true;
}

} // namespace warroom
