// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/host_panel.h"

#include "session/room_client.h"
#include "ui/lobby/host_options.h"
#include "ui/lobby/invite_box.h"
#include "ui/lobby/successor_box.h"
#include "ui/room/moment.h"
#include "ui/text/event_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

HostPanel::HostPanel(Hosting &hosting, Moment &moment, Courier &courier, ThemeSource &themes,
                     QWidget *parent)
    : CommissionerPanel(moment, courier, themes, parent),
      m_hosting(hosting),
      m_offer(new QWidget(this)),
      m_what(makeLabel(themes.theme(), FontRole::Body, Tone::Normal, m_offer)),
      m_options(new HostOptions(themes, m_offer)),
      m_door(new QWidget(this)),
      m_where(makeLabel(themes.theme(), FontRole::Body, Tone::Good, m_door)),
      m_key(makeLabel(themes.theme(), FontRole::MonoSmall, Tone::Muted, m_door)),
      m_invite(new InviteBox(hosting, themes, m_door)),
      m_successor(new SuccessorBox(hosting, courier, themes, m_door)),
      m_peopleCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, m_door)),
      m_people(makeLabel(themes.theme(), FontRole::Body, Tone::Normal, m_door)),
      m_trouble(makeLabel(themes.theme(), FontRole::Small, Tone::Danger, this)),
      m_switch(new QPushButton(this)),
      m_hint(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this))
{
    sendsByItself();
    layOut();
    connect(&hosting, &Hosting::changed, this, &HostPanel::showState);
    connect(&hosting, &Hosting::failed, this, [this](const QString &what) {
        m_trouble->setText(what);
        m_trouble->show();
    });
    connect(m_switch, &QPushButton::clicked, this, &HostPanel::startOrStop);
    refresh();
}

void HostPanel::layOut()
{
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_what, m_where, m_key, m_people, m_trouble, m_hint})
        label->setWordWrap(true);
    m_trouble->hide();

    auto *offer = new QVBoxLayout(m_offer);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->setSpacing(10);
    offer->addWidget(m_what);
    offer->addWidget(m_options);
    auto *door = new QVBoxLayout(m_door);
    door->setContentsMargins(0, 0, 0, 0);
    door->setSpacing(8);
    door->addWidget(m_where);
    door->addWidget(m_key);
    door->addWidget(m_invite);
    door->addSpacing(4);
    door->addWidget(m_peopleCaption);
    door->addWidget(m_people);
    door->addSpacing(4);
    door->addWidget(m_successor);
    form()->addWidget(m_offer);
    form()->addWidget(m_door);
    form()->addWidget(m_trouble);
    form()->addWidget(m_switch);
    form()->addWidget(m_hint);
}

void HostPanel::takeFocus()
{
    m_switch->setFocus(Qt::OtherFocusReason);
}

/// Enter presses the button that has the keyboard: there is no other thing to do here.
void HostPanel::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (button && isEnter && !event->isAutoRepeat())
        button->click();
    else
        CommissionerPanel::keyPressEvent(event);
}

/// Whether it is this draft that is hosted.
bool HostPanel::isHere() const
{
    return m_hosting.state() != Hosting::State::Off && state().setup
        && m_hosting.draft() == state().setup->created().draft;
}

bool HostPanel::isUnderWay() const
{
    return m_hosting.state() == Hosting::State::Starting
        || m_hosting.state() == Hosting::State::Stopping;
}

void HostPanel::startOrStop()
{
    if (isUnderWay()) // the button stays as it is, so that the keyboard does
        return;
    m_trouble->hide();
    if (isHere()) {
        m_hosting.stop();
        return;
    }
    m_isStarting = true;
    m_hosting.start(m_options->wish(state().setup->created()));
}

void HostPanel::showState()
{
    const bool isOn = isHere() && m_hosting.state() == Hosting::State::On;
    m_offer->setVisible(!isHere());
    m_door->setVisible(isOn);
    m_switch->setText(isUnderWay()   ? tr("One moment…")
                          : isHere() ? tr("Stop hosting")
                                     : tr("Start hosting"));
    setStyleProperty(*m_switch, "kind", isHere() ? QString() : u"primary"_s);
    m_where->setText(m_hosting.isEncrypted() ? tr("Hosting on this network, encrypted")
                                             : tr("Hosting on this network, not encrypted"));
    m_key->setText(keyText(m_hosting));
    m_key->setVisible(m_hosting.isEncrypted());
    m_hint->setText(isOn ? firewallText(m_hosting) : QString());
    m_hint->setVisible(isOn);
    showPeople();
    if (isOn && m_switch->hasFocus() && m_invite->shown() && std::exchange(m_isStarting, false))
        m_invite->takeFocus(); // a second Enter must not end what the first began
}

void HostPanel::showPeople()
{
    QStringList names;
    for (const QString &person : m_hosting.present()) {
        if (person == moment().client().actor().id) // whoever took over comes in as others do
            continue;
        const QString name = personName(person, state().names);
        names.append(name.isEmpty() ? tr("Somebody") : name);
    }
    m_peopleCaption->setText(QLocale().toUpper(tr("Here now")));
    m_people->setText(names.isEmpty() ? tr("Nobody else yet.") : names.join(u", "_s));
}

void HostPanel::refresh()
{
    setCaption(tr("Host for others"));
    m_what->setText(tr("Others join this draft from their own computers. It stays in your library, "
                       "and its clock runs here."));
    if (state().setup)
        m_invite->setTeams(state().setup->created().teams);
    showState();
}

} // namespace warroom
