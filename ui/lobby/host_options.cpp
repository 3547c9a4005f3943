// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/host_options.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace warroom {

namespace {

/// It has no place of its own where a line could end.
QString inTwoLines(const QString &fingerprint)
{
    const qsizetype middle = fingerprint.size() / 2;
    return u'\n' + fingerprint.first(middle) + u'\n' + fingerprint.sliced(middle);
}

} // namespace

HostOptions::HostOptions(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_portCaption(makeLabel(themes.theme(), FontRole::Body, Tone::Muted, this)),
      m_port(new QSpinBox(this)),
      m_encrypted(new QCheckBox(this)),
      m_announced(new QCheckBox(this))
{
    m_port->setRange(1024, 65'535);
    m_port->setValue(usualPort);
    m_port->setGroupSeparatorShown(false);
    m_encrypted->setChecked(true);
    m_announced->setChecked(true);
    m_portCaption->setBuddy(m_port);
    auto *port = new QHBoxLayout;
    port->addWidget(m_portCaption);
    port->addWidget(m_port);
    port->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(port);
    layout->addWidget(m_encrypted);
    layout->addWidget(m_announced);
    retranslate();
}

HostingWish HostOptions::wish(const events::DraftCreated &draft) const
{
    return {draft.draft, static_cast<quint16>(m_port->value()), m_encrypted->isChecked(),
            m_announced->isChecked() ? draft.title : QString(),
            static_cast<int>(draft.teams.size())};
}

void HostOptions::retranslate()
{
    m_portCaption->setText(tr("Port"));
    m_port->setAccessibleName(tr("Port"));
    m_encrypted->setText(tr("Encrypt everything (TLS)"));
    m_announced->setText(tr("Show the draft's name on this network"));
}

void HostOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString keyText(const Hosting &hosting)
{
    return HostOptions::tr("Key of this computer: %1").arg(inTwoLines(hosting.fingerprint()));
}

QString firewallText(const Hosting &hosting)
{
    return HostOptions::tr("Nobody gets through? Let port %1 (TCP) pass the firewall of this "
                           "computer; from outside your network, the router's as well.")
        .arg(hosting.port());
}

} // namespace warroom
