// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/pool_row.h"

#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warroom {

PoolRow::PoolRow(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_caption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_players(new ElidedLabel(this)),
      m_import(new QPushButton(this)),
      m_drop(new QPushButton(this))
{
    m_drop->setProperty("kind", u"link"_s);
    m_players->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_players, 1);
    line->addWidget(m_drop);
    line->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_caption);
    layout->addLayout(line);
    setTabOrder(m_drop, m_import);
    connect(m_import, &QPushButton::clicked, this, &PoolRow::importRequested);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        m_name.clear();
        m_import->setFocus();
        retranslate();
        Q_EMIT dropped();
    });
    retranslate();
}

void PoolRow::setUsual(int players)
{
    m_usual = players;
    retranslate();
}

void PoolRow::setImported(const QString &name, int players)
{
    m_name = name;
    m_imported = players;
    retranslate();
}

void PoolRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PoolRow::retranslate()
{
    const bool isImported = !m_name.isEmpty();
    m_caption->setText(QLocale().toUpper(tr("Players")));
    m_players->setText(isImported ? tr("%1 from %2").arg(numberText(m_imported), m_name)
                                  : tr("%1, as the program brings them").arg(numberText(m_usual)));
    m_import->setText(tr("Import…"));
    m_import->setAccessibleName(tr("Import players"));
    m_drop->setText(tr("Use the usual ones"));
    m_drop->setVisible(isImported);
}

} // namespace warroom
