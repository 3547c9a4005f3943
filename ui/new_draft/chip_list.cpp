// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/chip_list.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warroom {

ChipList::ChipList(int columns, QWidget *parent)
    : QWidget(parent), m_columns(columns), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void ChipList::setTexts(const QStringList &texts)
{
    for (QPushButton *chip : std::as_const(m_chips)) {
        m_grid->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // one of them may be what was clicked
    }
    m_chips.clear();
    for (int i = 0; i < texts.size(); ++i) {
        auto *chip = new QPushButton(texts.at(i) + u"  ×"_s, this);
        chip->setAccessibleName(tr("Take away: %1").arg(texts.at(i)));
        chip->setToolTip(tr("Take away"));
        chip->setProperty("kind", u"chip"_s);
        connect(chip, &QPushButton::clicked, this, [this, i] { Q_EMIT removed(i); });
        m_grid->addWidget(chip, i / m_columns, i % m_columns, Qt::AlignLeft);
        m_chips << chip;
    }
}

} // namespace warroom
