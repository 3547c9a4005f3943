// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/field_grid.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace warroom {

FieldGrid::FieldGrid(ThemeSource &themes, int columns, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_columns(columns), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(2 * column + 1, 1);
}

void FieldGrid::add(QWidget *field)
{
    QLabel *label = makeLabel(m_themes.theme(), FontRole::Body, Tone::Muted, this);
    label->setBuddy(field);
    const int place = static_cast<int>(m_labels.size());
    m_grid->addWidget(label, place / m_columns, 2 * (place % m_columns));
    m_grid->addWidget(field, place / m_columns, 2 * (place % m_columns) + 1);
    m_labels << label;
}

void FieldGrid::setTexts(const QStringList &texts)
{
    for (qsizetype i = 0; i < std::min(texts.size(), m_labels.size()); ++i) {
        m_labels.at(i)->setText(texts.at(i));
        m_labels.at(i)->buddy()->setAccessibleName(texts.at(i));
    }
}

} // namespace warroom
