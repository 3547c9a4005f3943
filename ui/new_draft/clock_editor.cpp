// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/clock_editor.h"

#include "ui/text/format_text.h"
#include "ui/text/pick_time_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int columns = 4;
constexpr int firstSeconds = 120;

} // namespace

ClockEditor::ClockEditor(ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
}

void ClockEditor::setRounds(int rounds)
{
    while (m_rounds.size() > rounds) {
        const Round gone = m_rounds.takeLast();
        delete gone.label;
        delete gone.time;
    }
    while (m_rounds.size() < rounds)
        addRound();
}

void ClockEditor::setSeconds(const QList<int> &seconds)
{
    for (qsizetype i = 0; i < m_rounds.size() && !seconds.isEmpty(); ++i)
        m_rounds.at(i).time->setText(pickTimeText(seconds.at(std::min(i, seconds.size() - 1))));
}

QList<int> ClockEditor::seconds() const
{
    QList<int> seconds;
    for (const Round &round : m_rounds)
        seconds << pickTimeFrom(round.time->text());
    return seconds;
}

void ClockEditor::addRound()
{
    const int place = static_cast<int>(m_rounds.size());
    auto *label = makeLabel(m_themes.theme(), FontRole::Small, Tone::Muted, this);
    auto *time = new QLineEdit(this);
    time->setFont(m_themes.theme().font(FontRole::Mono));
    time->setAlignment(Qt::AlignRight);
    time->setFixedWidth(Theme::scaled(66));
    time->setText(m_rounds.isEmpty() ? pickTimeText(firstSeconds) : m_rounds.last().time->text());
    connect(time, &QLineEdit::textChanged, this, [this, time](const QString &text) {
        setStyleProperty(*time, "wrong", pickTimeFrom(text) < 1 ? u"true"_s : u"false"_s);
        Q_EMIT changed();
    });
    m_grid->addWidget(label, place / columns, place % columns * 2, Qt::AlignRight);
    m_grid->addWidget(time, place / columns, place % columns * 2 + 1, Qt::AlignLeft);
    m_rounds.append(Round{label, time});
    retranslate();
}

void ClockEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClockEditor::retranslate()
{
    for (int i = 0; i < m_rounds.size(); ++i) {
        m_rounds.at(i).label->setText(numberText(i + 1));
        m_rounds.at(i).time->setAccessibleName(
            tr("Time per pick in round %1, minutes:seconds").arg(numberText(i + 1)));
        m_rounds.at(i).time->setToolTip(tr("Round %1, minutes:seconds").arg(numberText(i + 1)));
    }
}

} // namespace warroom
