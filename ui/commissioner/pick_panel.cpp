// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commissioner/pick_panel.h"

#include "ui/commissioner/player_picker.h"
#include "ui/text/event_text.h"
#include "ui/text/format_text.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

PickPanel::PickPanel(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent)
    : CommissionerPanel(moment, courier, themes, parent),
      m_teamHeading(addHeading()),
      m_team(new QComboBox(this)),
      m_playerHeading(nullptr),
      m_picker(new PlayerPicker(this))
{
    form()->addWidget(m_team);
    m_playerHeading = addHeading();
    form()->addWidget(m_picker);
    connect(m_picker, &PlayerPicker::chosen, this, &PickPanel::showReady);
    connect(m_team, &QComboBox::activated, this, &PickPanel::showReady);
    refresh();
}

void PickPanel::takeFocus()
{
    m_picker->takeFocus();
}

/// Those that may pick now, the one on the clock first.
void PickPanel::fillTeams()
{
    const QString chosen = m_team->currentData().toString();
    m_team->clear();
    if (!state().setup)
        return;
    const int current = state().currentSlot();
    for (const Team &team : state().setup->created().teams) {
        const int slot = state().openSlotOf(team.id);
        if (slot < 0)
            continue;
        const Slot &open = state().slots.at(slot).slot;
        //: A pick that is open, and whose it is
        const QString text = tr("%1 \u00b7 %2").arg(pickLabel(open.round, open.pick), team.name);
        m_team->insertItem(slot == current ? 0 : m_team->count(), text, team.id.text());
    }
    m_team->setCurrentIndex(std::max(0, m_team->findData(chosen)));
}

std::optional<Command> PickPanel::wish() const
{
    return commands::PickForTeam{TeamId(m_team->currentData().toString()), m_picker->player(),
                                 reason()};
}

void PickPanel::refresh()
{
    setCaption(tr("Pick for a team"));
    setHeading(*m_teamHeading, tr("Team"));
    setHeading(*m_playerHeading, tr("Player"));
    m_team->setAccessibleName(tr("Team to pick for"));
    m_picker->retranslate();
    m_picker->setState(state());
    fillTeams();
    setFootnote(m_team->count() == 0
                    ? tr("No team may pick now.")
                    : tr("The pick counts as the team's own; the room sees that you made it."));
    showReady();
}

void PickPanel::showReady()
{
    const bool ready = m_team->count() > 0 && !m_picker->player().isEmpty();
    const QString name = ready ? playerText(m_picker->player(), *state().setup) : QString();
    setReady(ready ? tr("Draft %1").arg(name) : tr("Draft"), ready);
}

} // namespace warroom
