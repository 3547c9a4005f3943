// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/clock_editor.h"

#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int columns = 4;
constexpr int firstSeconds = 120;

QString timeText(int seconds)
{
    // Not clockText(): an hour is written here as 60 minutes.
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace

int secondsFromText(const QString &text)
{
    static const QRegularExpression minutesAndSeconds(u"^\\s*(\\d{1,4}):([0-5]\\d)\\s*$"_s);
    const auto match = minutesAndSeconds.match(text);
    return match.hasMatch() ? match.captured(1).toInt() * 60 + match.captured(2).toInt() : -1;
}

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
        m_rounds.at(i).time->setText(timeText(seconds.at(std::min(i, seconds.size() - 1))));
}

QList<int> ClockEditor::seconds() const
{
    QList<int> seconds;
    for (const Round &round : m_rounds)
        seconds << secondsFromText(round.time->text());
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
    time->setText(m_rounds.isEmpty() ? timeText(firstSeconds) : m_rounds.last().time->text());
    connect(time, &QLineEdit::textChanged, this, [this, time](const QString &text) {
        setStyleProperty(*time, "wrong", secondsFromText(text) < 1 ? u"true"_s : u"false"_s);
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
