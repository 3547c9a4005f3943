// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/veto_form.h"

#include "domain/commands.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warroom {

VetoForm::VetoForm(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_label(makeLabel(themes.theme(), FontRole::Body, Tone::Muted, this)),
      m_reason(new QLineEdit(this)),
      m_cancel(new QPushButton(this)),
      m_veto(new QPushButton(this))
{
    m_label->setBuddy(m_reason);
    m_reason->setMaxLength(commands::longestReason);
    m_veto->setProperty("kind", u"danger"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_reason, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_veto);
    connect(m_veto, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_reason->text()); });
    connect(m_reason, &QLineEdit::returnPressed, m_veto, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &VetoForm::cancelled);
    retranslate();
}

void VetoForm::ask()
{
    m_reason->clear();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void VetoForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void VetoForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void VetoForm::retranslate()
{
    m_label->setText(tr("Why"));
    m_reason->setAccessibleName(tr("Why the trade is forbidden"));
    m_reason->setPlaceholderText(tr("The room reads it; may stay empty"));
    m_cancel->setText(tr("Cancel"));
    m_veto->setText(tr("Forbid the trade"));
}

} // namespace warroom
