// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commissioner/seat_panel.h"

#include "session/manager_names.h"
#include "session/room_client.h"
#include "ui/room/moment.h"
#include "ui/text/event_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/team_box.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

const auto personKey = u"person"_s;
const auto programKey = u"program"_s;

} // namespace

SeatPanel::SeatPanel(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent)
    : CommissionerPanel(moment, courier, themes, parent),
      m_teamHeading(addHeading()),
      m_team(new QComboBox(this)),
      m_now(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_whoHeading(nullptr),
      m_control(new SegmentedControl(this)),
      m_persons(new QComboBox(this)),
      m_managers(new QComboBox(this))
{
    m_now->setWordWrap(true);
    m_persons->setEditable(true);
    m_persons->setInsertPolicy(QComboBox::NoInsert);
    m_persons->lineEdit()->setMaxLength(commands::longestName);
    form()->addWidget(m_team);
    form()->addWidget(m_now);
    m_whoHeading = addHeading();
    form()->addWidget(m_control);
    form()->addWidget(m_persons);
    form()->addWidget(m_managers);
    refresh();
    m_control->setCurrent(programKey);
    showSeat();
    connect(m_team, &QComboBox::activated, this, &SeatPanel::showSeat);
    connect(m_control, &SegmentedControl::chosen, this, &SeatPanel::showReady);
    connect(m_persons, &QComboBox::currentTextChanged, this, &SeatPanel::showReady);
    connect(m_managers, &QComboBox::activated, this, &SeatPanel::showReady);
}

void SeatPanel::takeFocus()
{
    m_team->setFocus(Qt::OtherFocusReason);
}

void SeatPanel::fillTeams()
{
    const SlotState *current = state().slotOnTheClock();
    const QString chosen = m_team->count() > 0 ? m_team->currentData().toString()
        : current                              ? current->slot.team.text()
                                               : QString();
    if (!state().setup)
        return;
    fillWithTeams(*m_team, state().setup->created().teams);
    m_team->setCurrentIndex(std::max(0, m_team->findData(chosen)));
}

QString SeatPanel::nameOf(const QString &person) const
{
    const QString name = personName(person, state().names);
    if (!name.isEmpty())
        return name;
    return person == moment().client().actor().id ? tr("You") : tr("Somebody");
}

/// The person at this screen, and all who sit or sat at a team.
void SeatPanel::fillPersons()
{
    const QString written = m_persons->currentText();
    QStringList persons{moment().client().actor().id};
    QList<Seat> seats = state().setup ? state().setup->created().seats : QList<Seat>();
    seats += state().changedSeats.values();
    for (const Seat &each : std::as_const(seats)) {
        if (each.control == SeatControl::Person && !persons.contains(each.occupant))
            persons.append(each.occupant);
    }
    m_persons->clear();
    for (const QString &person : std::as_const(persons))
        m_persons->addItem(nameOf(person), person);
    if (!written.isEmpty())
        m_persons->setCurrentText(written);
}

void SeatPanel::fillManagers()
{
    const QString chosen = m_managers->currentData().toString();
    m_managers->clear();
    m_managers->addItem(tr("Drawn by lot"), QString());
    for (const ManagerName &manager : managerNames())
        m_managers->addItem(QCoreApplication::translate("Temperament", manager.name), manager.key);
    m_managers->setCurrentIndex(std::max(0, m_managers->findData(chosen)));
}

/// The seat as it is, and its opposite as what is probably wanted.
void SeatPanel::showSeat()
{
    m_control->setCurrent(showNow() ? programKey : personKey);
    showReady();
}

/// Who runs the team now; whether that is a person.
bool SeatPanel::showNow()
{
    const Seat *now = state().seat(TeamId(m_team->currentData().toString()));
    const bool isPerson = now && now->control == SeatControl::Person;
    m_now->setText(isPerson ? tr("Now: %1").arg(nameOf(now->occupant)) : tr("Now: the program"));
    return isPerson;
}

Seat SeatPanel::seat() const
{
    const TeamId team(m_team->currentData().toString());
    if (m_control->current() == programKey)
        return {team, SeatControl::Program, m_managers->currentData().toString()};
    const QString written = m_persons->currentText().trimmed();
    const int known = m_persons->findText(written);
    return {team, SeatControl::Person, known < 0 ? written : m_persons->itemData(known).toString()};
}

std::optional<Command> SeatPanel::wish() const
{
    return commands::ChangeSeat{seat(), reason()};
}

void SeatPanel::refresh()
{
    setCaption(tr("Hand a team over"));
    setHeading(*m_teamHeading, tr("Team"));
    setHeading(*m_whoHeading, tr("Who runs it from now on"));
    m_team->setAccessibleName(tr("Team to hand over"));
    m_control->setAccessibleName(tr("Who runs it from now on"));
    m_control->setChoices({{personKey, tr("A person"), {}}, {programKey, tr("The program"), {}}});
    m_persons->setAccessibleName(tr("Person"));
    m_persons->lineEdit()->setPlaceholderText(tr("Name in this draft"));
    m_managers->setAccessibleName(tr("General manager"));
    fillTeams();
    fillPersons();
    fillManagers();
    setFootnote(tr("The team keeps its players, its picks and the time on the clock."));
    showNow();
    showReady();
}

void SeatPanel::showReady()
{
    const bool isProgram = m_control->current() == programKey;
    m_persons->setVisible(!isProgram);
    m_managers->setVisible(isProgram);
    const Seat wanted = seat();
    const Seat *now = state().seat(wanted.team);
    const bool named = isProgram || !wanted.occupant.isEmpty();
    setReady(tr("Hand over"), named && (!now || *now != wanted));
}

} // namespace warroom
