// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/host_card.h"

#include "session/hosting.h"
#include "ui/lobby/host_options.h"
#include "ui/lobby/invite_box.h"
#include "ui/lobby/successor_box.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

HostCard::HostCard(Hosting &hosting, Courier &courier, ThemeSource &themes, QWidget *parent)
    : Card(themes, parent),
      m_hosting(hosting),
      m_offer(new QWidget(this)),
      m_what(makeLabel(themes.theme(), FontRole::Body, Tone::Normal, m_offer)),
      m_start(new QPushButton(m_offer)),
      m_trouble(makeLabel(themes.theme(), FontRole::Small, Tone::Danger, this)),
      m_invite(new InviteBox(hosting, themes, this)),
      m_more(new QPushButton(this)),
      m_options(new HostOptions(themes, this)),
      m_details(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_after(new QPushButton(this)),
      m_successor(new SuccessorBox(hosting, courier, themes, this))
{
    for (QLabel *label : {m_what, m_trouble, m_details})
        label->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QPushButton *fold : {m_more, m_after}) {
        fold->setProperty("kind", u"link"_s);
        fold->setCheckable(true);
        connect(fold, &QPushButton::toggled, this, &HostCard::refresh);
    }
    m_successor->hideCaption();
    m_trouble->hide();
    auto *offer = new QVBoxLayout(m_offer);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->setSpacing(10);
    offer->addWidget(m_what);
    offer->addWidget(m_start);
    for (QWidget *part :
         {m_offer, static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_invite)})
        body()->addWidget(part);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addWidget(m_options);
    body()->addWidget(m_details);
    body()->addWidget(m_after, 0, Qt::AlignLeft);
    body()->addWidget(m_successor);
    connect(&hosting, &Hosting::changed, this, &HostCard::refresh);
    connect(&hosting, &Hosting::failed, this, [this](const QString &what) {
        m_trouble->setText(what);
        m_trouble->show();
    });
    connect(m_start, &QPushButton::clicked, this, &HostCard::start);
    refresh();
}

void HostCard::setDraft(const events::DraftCreated &draft)
{
    m_draft = draft;
    m_invite->setTeams(draft.teams);
    refresh();
}

bool HostCard::isHere() const
{
    return m_draft && m_hosting.state() != Hosting::State::Off
        && m_hosting.draft() == m_draft->draft;
}

void HostCard::start()
{
    if (!m_draft || isHere())
        return;
    m_trouble->hide();
    m_more->setChecked(false);
    m_hosting.start(m_options->wish(*m_draft));
}

void HostCard::startOrStop()
{
    if (isHere())
        m_hosting.stop();
    else
        start();
}

void HostCard::refresh()
{
    const bool isOn = isHere() && m_hosting.state() == Hosting::State::On;
    const bool hadFocus = m_start->hasFocus();
    setCaption(isOn ? tr("Invite") : tr("Host for others"));
    m_what->setText(tr("Others join from their own computers. The draft stays in your library, and "
                       "its clock runs here."));
    m_start->setText(isHere() && !isOn ? tr("One moment…") : tr("Start hosting"));
    m_start->setEnabled(!isHere());
    m_offer->setVisible(!isOn);
    m_invite->setVisible(isOn);
    m_more->setVisible(isOn || !isHere());
    m_more->setText(isOn ? tr("Key and port") : tr("Port and encryption"));
    m_options->setVisible(m_more->isChecked() && !isHere());
    m_details->setVisible(m_more->isChecked() && isOn);
    m_after->setVisible(isOn);
    m_after->setText(tr("If this computer goes…"));
    m_successor->setVisible(isOn && m_after->isChecked());
    if (isOn) {
        const QString hint = firewallText(m_hosting);
        m_details->setText(m_hosting.isEncrypted() ? keyText(m_hosting) + u"\n\n"_s + hint : hint);
    }
    if (isOn && hadFocus)
        m_invite->takeFocus();
}

void HostCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace warroom
