// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/quiet_hours_editor.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

int minuteOf(const QTimeEdit &edit)
{
    return QTime(0, 0).secsTo(edit.time()) / 60;
}

/// The places of the world, without the names that only mean an offset.
QStringList places()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id == "UTC" || (id.contains('/') && !id.startsWith("Etc/")))
            names << QString::fromLatin1(id);
    }
    names.sort();
    return names;
}

} // namespace

QuietHoursEditor::QuietHoursEditor(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_on(new QCheckBox(this)),
      m_fromLabel(makeLabel(themes.theme(), FontRole::Body, Tone::Normal, this)),
      m_from(new QTimeEdit(QTime(22, 0), this)),
      m_toLabel(makeLabel(themes.theme(), FontRole::Body, Tone::Normal, this)),
      m_to(new QTimeEdit(QTime(8, 0), this)),
      m_zone(new QComboBox(this)),
      m_explanation(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this))
{
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(places());
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setMinimumContentsLength(12);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_zone->setCurrentText(m_zone->findText(here) < 0 ? u"UTC"_s : here);
    layOut();
    retranslate();
    showFields();
    connect(m_on, &QCheckBox::toggled, this, [this] {
        showFields();
        Q_EMIT changed();
    });
    connect(m_from, &QTimeEdit::timeChanged, this, &QuietHoursEditor::changed);
    connect(m_to, &QTimeEdit::timeChanged, this, &QuietHoursEditor::changed);
    connect(m_zone, &QComboBox::currentTextChanged, this, &QuietHoursEditor::changed);
}

void QuietHoursEditor::layOut()
{
    auto *times = new QHBoxLayout;
    times->setSpacing(8);
    times->addWidget(m_fromLabel);
    times->addWidget(m_from, 1);
    times->addWidget(m_toLabel);
    times->addWidget(m_to, 1);
    m_explanation->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_on);
    layout->addLayout(times);
    layout->addWidget(m_zone);
    layout->addWidget(m_explanation);
}

void QuietHoursEditor::showFields()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from),
                            static_cast<QWidget *>(m_toLabel), static_cast<QWidget *>(m_to),
                            static_cast<QWidget *>(m_zone)})
        widget->setEnabled(m_on->isChecked());
}

std::optional<QuietHours> QuietHoursEditor::quietHours() const
{
    if (!m_on->isChecked())
        return {};
    return QuietHours{minuteOf(*m_from), minuteOf(*m_to), m_zone->currentText().trimmed()};
}

void QuietHoursEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QuietHoursEditor::retranslate()
{
    m_on->setText(tr("Quiet hours every night"));
    m_fromLabel->setText(tr("From"));
    m_from->setAccessibleName(tr("Quiet from"));
    m_toLabel->setText(tr("to"));
    m_to->setAccessibleName(tr("Quiet until"));
    const QString format = QLocale().timeFormat(QLocale::ShortFormat);
    m_from->setDisplayFormat(format);
    m_to->setDisplayFormat(format);
    m_zone->setAccessibleName(tr("Time zone of the quiet hours"));
    m_explanation->setText(tr("The clock stands still, picks are welcome. "
                              "A time per pick may be in hours or days: 8h, 2d."));
}

} // namespace warroom
