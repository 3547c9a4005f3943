// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/board_delegate.h"

#include "ui/models/board_model.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr double radius = 5;
constexpr int edgeWidth = 3;

QString roleOf(const QModelIndex &index, BoardRole role)
{
    return index.data(static_cast<int>(role)).toString();
}

BoardFace faceOf(const QModelIndex &index)
{
    return static_cast<BoardFace>(index.data(static_cast<int>(BoardRole::Face)).toInt());
}

void paintDiamond(QPainter &painter, QPointF centre, const QColor &colour)
{
    const double r = Theme::scaled(4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{centre + QPointF(0, -r), centre + QPointF(r, 0),
                                  centre + QPointF(0, r), centre + QPointF(-r, 0)});
}

/// A pencil: its stroke, and its point.
void paintPencil(QPainter &painter, QPointF centre, const QColor &colour)
{
    const double r = Theme::scaled(4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, r * 0.6, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(centre + QPointF(r, -r), centre + QPointF(-r * 0.4, r * 0.4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{centre + QPointF(-r * 0.75, r * 0.1),
                                  centre + QPointF(-r * 0.1, r * 0.75), centre + QPointF(-r, r)});
}

void paintLine(QPainter &painter, const QRect &line, const QString &text)
{
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

BoardDelegate::BoardDelegate(const BoardModel &model, ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_themes(themes)
{
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::scaled(108), Theme::scaled(62)};
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (faceOf(index) == BoardFace::None)
        return;
    painter->save();
    const QRect cell = option.rect.adjusted(2, 2, -3, -3);
    paintGround(*painter, cell, index);
    const QRect inner = cell.adjusted(edgeWidth + 7, 6, -7, -6);
    paintHead(*painter, inner, index);
    paintWords(*painter, inner, index);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QColor edge = m_themes.theme().colour(option.state.testFlag(QStyle::State_HasFocus)
                                                        ? ColourRole::Text
                                                        : ColourRole::TextMuted);
        paintPanel(*painter, QRectF(cell).adjusted(-1, -1, 1, 1), Qt::transparent, edge,
                   radius + 1);
    }
    painter->restore();
}

void BoardDelegate::paintGround(QPainter &painter, const QRect &cell,
                                const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    switch (faceOf(index)) {
    case BoardFace::Picked:
    case BoardFace::Kept: {
        const QString position = roleOf(index, BoardRole::Position);
        QPainterPath shape;
        shape.addRoundedRect(cell, radius, radius);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(shape);
        painter.fillRect(cell, theme.positionTag(position));
        painter.fillRect(QRect(cell.topLeft(), QSize(edgeWidth, cell.height())),
                         theme.position(position));
        painter.restore();
        return;
    }
    case BoardFace::OnTheClock:
        paintPanel(painter, cell, theme.colour(ColourRole::Selection),
                   theme.colour(ColourRole::Accent), radius);
        return;
    case BoardFace::Passed:
    case BoardFace::Reopened: {
        paintPanel(painter, cell, theme.colour(ColourRole::Window), theme.colour(ColourRole::Line),
                   radius);
        QPainterPath shape;
        shape.addRoundedRect(cell, radius, radius);
        painter.fillPath(shape, QBrush(theme.colour(ColourRole::Line), Qt::BDiagPattern));
        return;
    }
    case BoardFace::Open:
        paintPanel(painter, cell, theme.colour(ColourRole::Field), QColor(), radius);
        return;
    case BoardFace::None:
        return;
    }
}

/// Top line: the team where the column does not say it, a pencil for a corrected pick, a diamond
/// for a traded slot, the number.
void BoardDelegate::paintHead(QPainter &painter, const QRect &inner, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QString label = roleOf(index, BoardRole::Label);
    QRect head(inner.left(), inner.top(), inner.width(), Theme::scaled(16));
    painter.setFont(theme.font(FontRole::MonoSmall));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, label);
    const int labelWidth = painter.fontMetrics().horizontalAdvance(label);
    QPointF mark(head.right() - labelWidth - Theme::scaled(9), head.center().y() + 0.5);
    if (!roleOf(index, BoardRole::Lineage).isEmpty()) {
        paintDiamond(painter, mark, theme.colour(ColourRole::Accent));
        mark.rx() -= Theme::scaled(12);
    }
    if (index.data(static_cast<int>(BoardRole::Corrected)).toBool())
        paintPencil(painter, mark, theme.colour(ColourRole::Text));
    if (m_model.order() == BoardOrder::ByTeam)
        return;
    const QString abbreviation = roleOf(index, BoardRole::Team);
    const Team *team = m_model.teamOf(abbreviation);
    const QRect plate(head.left(), head.top(), Theme::scaled(30), head.height());
    paintTeamPlate(painter, plate, abbreviation, team ? team->colour : QString(), theme);
}

void BoardDelegate::paintWords(QPainter &painter, const QRect &inner,
                               const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    QString title;
    QString below;
    switch (faceOf(index)) {
    case BoardFace::Picked:
        title = roleOf(index, BoardRole::Name);
        below =
            roleOf(index, BoardRole::Position) + u" \u00b7 "_s + roleOf(index, BoardRole::School);
        break;
    case BoardFace::Kept:
        title = roleOf(index, BoardRole::Name);
        //: A position and that its player was kept from last season
        below = tr("%1 · kept").arg(roleOf(index, BoardRole::Position));
        break;
    case BoardFace::OnTheClock:
        title = tr("On the clock");
        below = m_timeLeft;
        break;
    case BoardFace::Passed:
        title = tr("Passed");
        below = tr("any time");
        break;
    case BoardFace::Reopened:
        //: A pick that has no player any more, because a correction gave him to another
        title = tr("Open again");
        below = tr("any time");
        break;
    case BoardFace::Open:
    case BoardFace::None:
        return;
    }
    const int top = inner.top() + Theme::scaled(16);
    painter.setFont(theme.font(FontRole::BodyBold));
    painter.setPen(theme.colour(ColourRole::Text));
    paintLine(painter, {inner.left(), top, inner.width(), Theme::scaled(18)}, title);
    painter.setFont(theme.font(FontRole::Small));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    paintLine(painter, {inner.left(), top + Theme::scaled(17), inner.width(), Theme::scaled(16)},
              below);
}

} // namespace warroom
