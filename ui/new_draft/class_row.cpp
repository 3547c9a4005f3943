// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/class_row.h"

#include "catalog/past_seasons.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace warroom {

namespace {

constexpr int comingSeason = 2026;

} // namespace

ClassRow::ClassRow(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_caption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_season(new QComboBox(this)),
      m_note(new ElidedLabel(this))
{
    m_season->addItem(QString(), 0);
    for (int season = catalog::lastPastSeason; season >= catalog::firstPastSeason; --season)
        m_season->addItem(QString(), season);
    m_season->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setTone(*m_note, Tone::Muted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_caption);
    layout->addWidget(m_season);
    layout->addWidget(m_note, 1);
    m_caption->setBuddy(m_season);
    retranslate();
    connect(m_season, &QComboBox::currentIndexChanged, this, [this] {
        retranslate();
        Q_EMIT chosen(season());
    });
}

int ClassRow::season() const
{
    return m_season->currentData().toInt();
}

void ClassRow::setSeason(int season)
{
    const QSignalBlocker quiet(m_season);
    m_season->setCurrentIndex(std::max(0, m_season->findData(season)));
    retranslate();
}

void ClassRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClassRow::retranslate()
{
    m_caption->setText(QLocale().toUpper(tr("Class")));
    m_season->setAccessibleName(tr("Class"));
    for (int i = 0; i < m_season->count(); ++i) {
        const int season = m_season->itemData(i).toInt();
        m_season->setItemText(i, QString::number(season == 0 ? comingSeason : season));
    }
    m_note->setText(season() == 0
                        ? tr("The coming draft: who can be had, in the real order")
                        : tr("As it was: its order and everybody who was selected, ranked by "
                             "when he went"));
}

} // namespace warroom
