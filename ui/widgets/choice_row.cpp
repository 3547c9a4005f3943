// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choice_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

ChoiceRow::ChoiceRow(const QString &buttonKind, QWidget *parent)
    : QWidget(parent), m_buttonKind(buttonKind), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
}

void ChoiceRow::setChoices(const QList<RowChoice> &choices)
{
    QStringList keys;
    for (const RowChoice &choice : choices)
        keys << choice.key;
    if (keys != m_keys) {
        m_keys = keys;
        rebuild(choices);
    }
    for (qsizetype i = 0; i < choices.size(); ++i) {
        m_buttons.at(i)->setText(choices.at(i).text);
        m_buttons.at(i)->setToolTip(choices.at(i).explanation);
        m_buttons.at(i)->setAccessibleDescription(choices.at(i).explanation);
    }
}

void ChoiceRow::rebuild(const QList<RowChoice> &choices)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const RowChoice &choice : choices) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setProperty("kind", m_buttonKind);
        button->setObjectName(choice.key);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, key = choice.key] { choose(key); });
        m_row->addWidget(button);
        m_buttons << button;
    }
    if (!m_keys.contains(m_current))
        m_current = m_keys.value(0);
    showCurrent();
}

void ChoiceRow::setCurrent(const QString &key)
{
    if (!m_keys.contains(key))
        return;
    m_current = key;
    showCurrent();
}

QPushButton *ChoiceRow::button(const QString &key) const
{
    return m_buttons.value(m_keys.indexOf(key));
}

void ChoiceRow::choose(const QString &key)
{
    const bool isNew = key != m_current;
    m_current = key;
    showCurrent();
    if (isNew)
        Q_EMIT chosen(key);
}

void ChoiceRow::moveTo(qsizetype index)
{
    const qsizetype bounded = std::clamp<qsizetype>(index, 0, m_buttons.size() - 1);
    choose(m_keys.at(bounded));
    m_buttons.at(bounded)->setFocus(Qt::TabFocusReason);
}

void ChoiceRow::showCurrent()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        const bool isCurrent = button->objectName() == m_current;
        button->setChecked(isCurrent);
        button->setFocusPolicy(isCurrent ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool ChoiceRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const qsizetype here = m_buttons.indexOf(qobject_cast<QPushButton *>(watched));
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        moveTo(here - 1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        moveTo(here + 1);
        return true;
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(m_buttons.size() - 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

ChipRow::ChipRow(QWidget *parent) : ChoiceRow(u"chip"_s, parent)
{
}

SegmentedControl::SegmentedControl(QWidget *parent) : ChoiceRow(u"segment"_s, parent)
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("kind", u"segments"_s);
    row()->setContentsMargins(3, 3, 3, 3);
    row()->setSpacing(2);
}

} // namespace warroom
