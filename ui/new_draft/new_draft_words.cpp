// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/clock_keys.h"
#include "ui/new_draft/more_options.h"
#include "ui/new_draft/new_draft_page.h"
#include "ui/new_draft/team_grid.h"
#include "ui/text/format_text.h"
#include "ui/widgets/card_button.h"
#include "ui/widgets/choice_row.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// "8 · 7 · 5 · 4 min": the times of a clock, each once where they repeat.
QString timesText(const ClockRules &clock)
{
    QStringList times;
    bool wholeMinutes = true;
    for (const int seconds : clock.secondsByRound)
        wholeMinutes = wholeMinutes && seconds % 60 == 0;
    for (const int seconds : clock.secondsByRound) {
        const QString time = numberText(wholeMinutes ? seconds / 60 : seconds);
        if (times.isEmpty() || times.last() != time)
            times << time;
    }
    const QString joined = times.join(u" · "_s);
    return wholeMinutes ? NewDraftPage::tr("%1 min").arg(joined)
                        : NewDraftPage::tr("%1 s").arg(joined);
}

} // namespace

void NewDraftPage::retranslate()
{
    const std::pair<QLabel *, QString> captions[] = {{m_teamsCaption, tr("Teams you run")},
                                                     {m_clockCaption, tr("Clock")},
                                                     {m_paceCaption, tr("Computer teams")},
                                                     {m_expiryCaption, tr("When time runs out")}};
    for (const auto &[label, text] : captions)
        label->setText(QLocale().toUpper(text));
    m_title->setText(tr("New draft"));
    m_presets[0]->setTexts(tr("NFL mock"), tr("2026 class · 7 rounds · real order and trades"));
    m_presets[1]->setTexts(tr("Snake"), tr("12 teams · 15 rounds · 2025 players"));
    m_teams->setAccessibleName(tr("Teams you run"));
    m_cancel->setText(tr("Cancel"));
    retranslateChoices();
    refresh();
}

void NewDraftPage::retranslateChoices()
{
    const QString real = m_preset ? tr("Real: %1").arg(timesText(m_preset->clock)) : tr("Real");
    m_clock->setAccessibleName(tr("Clock"));
    m_clock->setChoices(
        {{clock_keys::off, tr("Off"), tr("Take the time you like")},
         {clock_keys::quick, tr("Quick"), tr("30 seconds for every pick")},
         {clock_keys::real, real, tr("As long as in the real draft")},
         {clock_keys::custom, tr("Custom…"), tr("A time of your own for every round")}});
    m_pace->setAccessibleName(tr("Computer teams"));
    m_pace->setChoices({{u"instant"_s, tr("Instant"), tr("They pick at once")},
                        {u"quick"_s, tr("Believable"), tr("They think for a few seconds")},
                        {u"real"_s, tr("Real time"), tr("They use the clock as teams do")}});
    m_expiry->setAccessibleName(tr("When time runs out"));
    m_expiry->setChoices(
        {{u"pass"_s, tr("Team is passed (NFL)"), tr("The next team may pick before it")},
         {u"autopick"_s, tr("Autopick"), tr("From its queue, else by the general manager")},
         {u"nothing"_s, tr("Nothing"), tr("It stays on the clock")}});
    m_moreLink->setText(m_moreLink->isChecked() ? tr("Less")
                            : m_kind == PresetKind::NflMock
                            ? tr("More: title, rounds")
                            : tr("More: title, rounds, teams, order"));
    m_more->setDefaultTitle(m_preset ? m_preset->title : QString());
}

} // namespace warroom
