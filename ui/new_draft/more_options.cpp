// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/more_options.h"

#include "domain/formats/formats.h"
#include "ui/text/names_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace warroom {

MoreOptions::MoreOptions(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_title(new QLineEdit(this)),
      m_rounds(new QSpinBox(this)),
      m_teams(new QSpinBox(this)),
      m_format(new QComboBox(this)),
      m_titleCaption(caption(m_title)),
      m_roundsCaption(caption(m_rounds)),
      m_teamsCaption(caption(m_teams)),
      m_formatCaption(caption(m_format))
{
    m_title->setMaxLength(80);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_titleCaption, 0, 0);
    grid->addWidget(m_title, 0, 1, 1, 3);
    grid->addWidget(m_roundsCaption, 1, 0);
    grid->addWidget(m_rounds, 1, 1);
    grid->addWidget(m_teamsCaption, 1, 2);
    grid->addWidget(m_teams, 1, 3);
    grid->addWidget(m_formatCaption, 2, 0);
    grid->addWidget(m_format, 2, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    fillFormats();
    retranslate();
    connect(m_title, &QLineEdit::textChanged, this, &MoreOptions::changed);
    connect(m_rounds, &QSpinBox::valueChanged, this, &MoreOptions::changed);
    connect(m_teams, &QSpinBox::valueChanged, this, &MoreOptions::changed);
    connect(m_format, &QComboBox::currentIndexChanged, this, &MoreOptions::changed);
}

QLabel *MoreOptions::caption(QWidget *buddy)
{
    QLabel *label = makeLabel(m_themes.theme(), FontRole::Body, Tone::Muted, this);
    label->setBuddy(buddy);
    return label;
}

void MoreOptions::fillFormats()
{
    for (const DraftFormat &format : draftFormats()) {
        if (format.orderOfRound)
            m_format->addItem(formatName(format), QString(format.key));
    }
}

void MoreOptions::setPreset(PresetKind preset, int rounds, int teams, const QString &format)
{
    const QSignalBlocker quiet(this);
    const DraftLimits limits = limitsOf(preset);
    m_title->clear();
    m_rounds->setRange(1, limits.mostRounds);
    m_rounds->setValue(rounds);
    const bool numbered = limits.fewestTeams < limits.mostTeams;
    m_teams->setRange(numbered ? limits.fewestTeams : teams, numbered ? limits.mostTeams : teams);
    m_teams->setValue(teams);
    m_format->setCurrentIndex(m_format->findData(format));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_teams), static_cast<QWidget *>(m_teamsCaption),
          static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_formatCaption)})
        widget->setVisible(numbered);
}

void MoreOptions::setDefaultTitle(const QString &title)
{
    m_title->setPlaceholderText(title);
}

QString MoreOptions::title() const
{
    const QString written = m_title->text().simplified();
    return written.isEmpty() ? m_title->placeholderText() : written;
}

DraftShape MoreOptions::shape() const
{
    return {m_rounds->value(), m_teams->value(), m_format->currentData().toString()};
}

void MoreOptions::setShape(const DraftShape &shape)
{
    if (this->shape() == shape)
        return;
    {
        const QSignalBlocker quiet(this);
        m_rounds->setValue(shape.rounds);
        m_teams->setValue(shape.teams);
        m_format->setCurrentIndex(m_format->findData(shape.format));
    }
    Q_EMIT changed();
}

void MoreOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MoreOptions::retranslate()
{
    const std::pair<QLabel *, QString> captions[] = {{m_titleCaption, tr("Title")},
                                                     {m_roundsCaption, tr("Rounds")},
                                                     {m_teamsCaption, tr("Teams")},
                                                     {m_formatCaption, tr("Order")}};
    for (const auto &[label, text] : captions) {
        label->setText(text);
        label->buddy()->setAccessibleName(text);
    }
    for (int i = 0; i < m_format->count(); ++i) {
        if (const DraftFormat *format = draftFormat(m_format->itemData(i).toString()))
            m_format->setItemText(i, formatName(*format));
    }
}

} // namespace warroom
