// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commissioner/correct_panel.h"

#include "session/room_client.h"
#include "ui/commissioner/correction_words.h"
#include "ui/commissioner/player_picker.h"
#include "ui/room/moment.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/team_box.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

const auto swapKey = u"swap"_s;
const auto reopenKey = u"reopen"_s;

} // namespace

CorrectPanel::CorrectPanel(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent)
    : CommissionerPanel(moment, courier, themes, parent),
      m_number(makeLabel(themes.theme(), FontRole::BodyBold, Tone::Normal, this)),
      m_title(makeLabel(themes.theme(), FontRole::Heading, Tone::Normal, this)),
      m_story(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_picker(new PlayerPicker(this)),
      m_team(new QComboBox(this)),
      m_touches(new TouchList(themes, this)),
      m_conflict(new SegmentedControl(this))
{
    build();
    connect(m_picker, &PlayerPicker::chosen, this, &CorrectPanel::showTouches);
    connect(m_team, &QComboBox::activated, this, &CorrectPanel::showTouches);
    connect(m_conflict, &SegmentedControl::chosen, this, &CorrectPanel::showTouches);
}

void CorrectPanel::build()
{
    m_picker->setOffersTaken(true);
    m_number->setProperty("kind", u"disc"_s);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setFixedSize(Theme::scaled(40), Theme::scaled(40));
    m_title->setWordWrap(true);
    m_story->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_story);
    auto *headline = new QHBoxLayout;
    headline->setSpacing(10);
    headline->addWidget(m_number, 0, Qt::AlignTop);
    headline->addLayout(words, 1);
    m_team->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_team->setMinimumContentsLength(10);
    form()->addLayout(headline);
    form()->addWidget(m_picker);
    form()->addWidget(m_team);
    m_touchHeading = addHeading();
    form()->addWidget(m_touches);
    form()->addWidget(m_conflict);
}

void CorrectPanel::correct(const SlotId &slot)
{
    m_slot = slot;
    clearReason();
    forgetRefusal();
    const SlotState *made = state().slot(slot);
    m_offered = made && made->selection ? made->selection->player : PlayerId();
    m_picker->setState(state());
    m_picker->setPlayer({});
    fillTeams();
    m_conflict->setCurrent(swapKey);
    refresh();
}

void CorrectPanel::takeFocus()
{
    m_picker->takeFocus();
}

void CorrectPanel::fillTeams()
{
    if (!state().setup)
        return;
    fillWithTeams(*m_team, state().setup->created().teams);
    if (const SlotState *made = state().slot(m_slot))
        m_team->setCurrentIndex(m_team->findData(made->slot.team.text()));
}

commands::CorrectPick CorrectPanel::correction() const
{
    commands::CorrectPick correct;
    correct.slot = m_slot;
    correct.player = m_picker->player().isEmpty() ? m_offered : m_picker->player();
    correct.team = TeamId(m_team->currentData().toString());
    correct.onConflict = m_conflict->current() == reopenKey ? commands::CorrectionConflict::Reopen
                                                            : commands::CorrectionConflict::Swap;
    correct.reason = reason();
    return correct;
}

std::optional<Command> CorrectPanel::wish() const
{
    return correction();
}

void CorrectPanel::refresh()
{
    setCaption(tr("Correct a pick"));
    setHeading(*m_touchHeading, tr("What it touches"));
    m_team->setAccessibleName(tr("Whose pick it was"));
    m_team->setToolTip(m_team->accessibleName());
    m_picker->retranslate();
    m_picker->setState(state());
    setFootnote(tr("The old pick stays in the record: drag the timeline back and it is there."));
    const SlotState *made = state().slot(m_slot);
    const PlayerId now = made && made->selection ? made->selection->player : PlayerId();
    if (now != m_offered) // somebody else corrected it, or took it back
        m_offered = now;
    showTouches();
}

void CorrectPanel::showTitle()
{
    const SlotState *made = state().slot(m_slot);
    const bool isMade = made && made->selection;
    m_number->setText(isMade ? QString::number(made->selection->overallPick) : u"\u2013"_s);
    m_title->setText(isMade ? tr("Pick %1 \u00b7 %2")
                                  .arg(made->selection->overallPick)
                                  .arg(correctionTitle(state(), correction()))
                            : tr("Choose a pick on the board"));
    m_story->setText(
        isMade
            ? selectionStory(*made, *state().setup, moment().client().hostNow())
            : tr("Click a pick that was made, or go there with the arrow keys and press Enter."));
}

void CorrectPanel::showTouches()
{
    showTitle();
    const SlotState *made = state().slot(m_slot);
    const commands::CorrectPick correct = correction();
    const bool changes = made && made->selection
        && (correct.player != made->selection->player || *correct.team != made->slot.team);
    const CorrectionPreview preview =
        changes ? correctionPreview(state(), correct) : CorrectionPreview();
    m_touchHeading->setVisible(changes);
    m_touches->setVisible(changes);
    m_touches->setTouches(changes ? touchesOf(preview, state(), correct) : QList<Touch>());
    showConflict(preview);
    const bool both = preview.takenAt && m_conflict->current() == swapKey;
    setReady(both ? tr("Correct both picks") : tr("Correct pick"), changes);
}

void CorrectPanel::showConflict(const CorrectionPreview &preview)
{
    m_conflict->setVisible(preview.takenAt.has_value());
    if (!preview.takenAt)
        return;
    m_conflict->setAccessibleName(tr("What becomes of the other pick"));
    QList<RowChoice> choices{{swapKey, swapWords(preview, state(), correction()), {}}};
    if (preview.mayReopen)
        choices.append({reopenKey, reopenWords(preview, state()), {}});
    m_conflict->setChoices(choices);
}

} // namespace warroom
