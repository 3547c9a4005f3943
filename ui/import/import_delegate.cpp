// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/import_delegate.h"

#include "ui/import/import_model.h"
#include "ui/theme/theme_source.h"

namespace warroom {

namespace {

ColourRole colourOf(catalog::RowFate fate)
{
    switch (fate) {
    case catalog::RowFate::Known:
        return ColourRole::Text;
    case catalog::RowFate::New:
        return ColourRole::Good;
    case catalog::RowFate::LeftOut:
        return ColourRole::TextMuted;
    case catalog::RowFate::ToDecide:
        break;
    }
    return ColourRole::AccentText;
}

} // namespace

ImportDelegate::ImportDelegate(ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_themes(themes)
{
}

void ImportDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto fate = static_cast<catalog::RowFate>(index.data(ImportModel::FateRole).toInt());
    const bool isOutcome = index.column() == 0;
    const ColourRole role =
        isOutcome || fate == catalog::RowFate::LeftOut ? colourOf(fate) : ColourRole::Text;
    const QColor colour = m_themes.theme().colour(role);
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
    option->font = font(m_themes.theme(), index.column());
}

QFont ImportDelegate::font(const Theme &theme, int column)
{
    return theme.font(column == 0 ? FontRole::BodyBold : FontRole::Body);
}

} // namespace warroom
