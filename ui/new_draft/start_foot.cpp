// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/start_foot.h"

#include "ui/new_draft/preflight_list.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warroom {

StartFoot::StartFoot(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_ready(new PreflightList(themes, this)),
      m_cancel(new QPushButton(this)),
      m_lobby(new QPushButton(this)),
      m_start(new QPushButton(this))
{
    m_start->setMinimumSize(Theme::scaled(84), Theme::scaled(34));
    for (QPushButton *button : {m_cancel, m_lobby})
        button->setMinimumHeight(Theme::scaled(34));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_ready, 1);
    for (QPushButton *button : {m_cancel, m_lobby, m_start})
        layout->addWidget(button, 0, Qt::AlignTop);
    connect(m_cancel, &QPushButton::clicked, this, &StartFoot::cancelWanted);
    connect(m_lobby, &QPushButton::clicked, this, &StartFoot::lobbyWanted);
    connect(m_start, &QPushButton::clicked, this, &StartFoot::startWanted);
    setForHosting(false);
}

void StartFoot::setForHosting(bool hosting)
{
    m_isForHosting = hosting;
    setStyleProperty(*m_lobby, "kind", hosting ? u"primary"_s : QString());
    setStyleProperty(*m_start, "kind", hosting ? QString() : u"primary"_s);
    refresh();
}

void StartFoot::show(const QString &line, bool isReady, const QList<PreflightCheck> &checks)
{
    m_trouble = isReady ? QString() : line;
    m_isReady = isReady;
    m_ready->show(line, isReady, checks);
    refresh();
}

void StartFoot::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void StartFoot::goOn()
{
    (m_isForHosting ? m_lobby : m_start)->click();
}

void StartFoot::refresh()
{
    m_cancel->setText(tr("Cancel"));
    m_lobby->setText(m_isBusy && m_isForHosting ? tr("Opening…") : tr("Open the lobby"));
    m_start->setText(m_isBusy && !m_isForHosting ? tr("Starting…") : tr("Start"));
    m_lobby->setToolTip(m_isReady ? tr("The draft waits there for others until you start it")
                                  : m_trouble);
    m_start->setToolTip(m_trouble);
    for (QPushButton *button : {m_lobby, m_start})
        button->setEnabled(m_isReady && !m_isBusy);
}

void StartFoot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace warroom
