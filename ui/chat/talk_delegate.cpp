// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/talk_delegate.h"

#include "ui/chat/reaction_icon.h"
#include "ui/chat/talk_model.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int side = 6;  ///< room at both sides
constexpr int above = 3; ///< and above and below
constexpr int signSize = 13;

const TalkLine &lineAt(const QModelIndex &index)
{
    return static_cast<const TalkModel *>(index.model())->line(index);
}

/// "Jo · NYJ", or nothing where nobody speaks.
QString speakerOf(const TalkLine &line)
{
    if (line.who.isEmpty())
        return {};
    return line.team.isEmpty() ? line.who : u"%1 \u00b7 %2"_s.arg(line.who, line.team);
}

QTextCharFormat lettersIn(const QFont &font, const QColor &colour)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

/// \a line broken to \a width, from the top of its row.
void compose(QTextLayout &layout, const TalkLine &line, const Theme &theme, int width)
{
    const QString speaker = speakerOf(line);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.setFont(theme.font(FontRole::Small));
    layout.setText(speaker.isEmpty() ? line.text : speaker + u' ' + line.text);
    const auto speakerSize = static_cast<int>(speaker.size());
    QFont bold = theme.font(FontRole::Small);
    bold.setWeight(QFont::DemiBold);
    const QColor words = theme.colour(speaker.isEmpty() ? ColourRole::TextMuted : ColourRole::Text);
    layout.setFormats({{0, speakerSize, lettersIn(bold, theme.plateText(line.teamColour))},
                       {speakerSize, static_cast<int>(layout.text().size()) - speakerSize,
                        lettersIn(theme.font(FontRole::Small), words)}});
    layout.beginLayout();
    qreal top = 0;
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(width);
        row.setPosition({0, top});
        top += row.height();
    }
    layout.endLayout();
}

int widthIn(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return std::max(40, (view ? view->viewport()->width() : option.rect.width()) - 2 * side);
}

} // namespace

TalkDelegate::TalkDelegate(ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_themes(themes)
{
}

void TalkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const TalkLine &line = lineAt(index);
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || line.isToMe)
        painter->fillRect(option.rect, theme.colour(ColourRole::Selection));
    if (isSelected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())),
                          theme.colour(ColourRole::SelectionEdge));
    QTextLayout layout;
    compose(layout, line, theme, widthIn(option));
    const QPointF corner(option.rect.left() + side, option.rect.top() + above);
    layout.draw(painter, corner);
    if (!line.reactions.isEmpty())
        paintReactions(*painter, corner + QPointF(0, layout.boundingRect().height() + 2), line);
    painter->restore();
}

void TalkDelegate::paintReactions(QPainter &painter, QPointF at, const TalkLine &line) const
{
    const Theme &theme = m_themes.theme();
    const int size = Theme::scaled(signSize);
    painter.setFont(theme.font(FontRole::MonoSmall));
    for (auto given = line.reactions.cbegin(); given != line.reactions.cend(); ++given) {
        paintReaction(painter, {at, QSizeF(size, size)}, given.key(),
                      theme.colour(ColourRole::AccentText));
        const QString count = numberText(given.value());
        const int width = painter.fontMetrics().horizontalAdvance(count);
        painter.setPen(theme.colour(ColourRole::TextMuted));
        painter.drawText(QRectF(at.x() + size + 3, at.y(), width + 1, size), Qt::AlignVCenter,
                         count);
        at.rx() += size + width + 12;
    }
}

QSize TalkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TalkLine &line = lineAt(index);
    QTextLayout layout;
    const int width = widthIn(option);
    compose(layout, line, m_themes.theme(), width);
    const int signs = line.reactions.isEmpty() ? 0 : Theme::scaled(signSize) + 4;
    return {width, static_cast<int>(layout.boundingRect().height()) + 2 * above + signs};
}

} // namespace warroom
