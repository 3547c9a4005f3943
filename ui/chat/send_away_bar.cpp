// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/send_away_bar.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warroom {

SendAwayBar::SendAwayBar(ThemeSource &themes, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent),
      m_question(makeLabel(themes.theme(), FontRole::Body, Tone::Normal, this)),
      m_reason(new QLineEdit(this)),
      m_do(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    m_reason->setMaxLength(commands::longestReason);
    m_do->setProperty("kind", u"danger"_s);
    m_question->setWordWrap(orientation == Qt::Vertical);
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_do);
    answers->addWidget(m_cancel);
    auto *layout = new QBoxLayout(
        orientation == Qt::Vertical ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_reason, 1);
    layout->addLayout(answers);
    connect(m_do, &QPushButton::clicked, this, &SendAwayBar::sendAway);
    connect(m_cancel, &QPushButton::clicked, this, &SendAwayBar::close);
    retranslate();
    hide();
}

void SendAwayBar::ask(const PersonId &person, const QString &name)
{
    m_person = person;
    m_name = name;
    m_reason->clear();
    retranslate();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void SendAwayBar::sendAway()
{
    Q_EMIT wished(commands::ChangeStanding{m_person, Standing::Removed, m_reason->text()});
    close();
}

void SendAwayBar::close()
{
    hide();
    Q_EMIT closed();
}

void SendAwayBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && focusWidget() == m_reason)
        sendAway();
    else
        QWidget::keyPressEvent(event);
}

void SendAwayBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SendAwayBar::retranslate()
{
    m_question->setText(tr("Send %1 away?").arg(m_name));
    m_reason->setPlaceholderText(tr("Why, for everybody to read; may be empty"));
    m_reason->setAccessibleName(tr("Reason"));
    m_do->setText(tr("Send away"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace warroom
