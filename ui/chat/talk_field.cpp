// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/talk_field.h"

#include "domain/commands.h"
#include "ui/chat/talk_line.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace warroom {

TalkField::TalkField(QWidget *parent)
    : QLineEdit(parent), m_names(new QStringListModel(this)), m_offer(new QCompleter(m_names, this))
{
    setMaxLength(commands::longestMessage);
    m_offer->setWidget(this); // it completes a word, not the line
    m_offer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QLineEdit::textEdited, this, &TalkField::offerNames);
    connect(m_offer, QOverload<const QString &>::of(&QCompleter::activated), this,
            &TalkField::takeName);
}

void TalkField::setPeople(const QMap<QString, PersonId> &people)
{
    if (people == m_people)
        return;
    m_people = people;
    m_names->setStringList(people.keys());
}

qsizetype TalkField::mentionStart() const
{
    const QString before = text().left(cursorPosition());
    const qsizetype at = before.lastIndexOf(u'@');
    const bool isWord = at == 0 || (at > 0 && before.at(at - 1).isSpace());
    return isWord ? at : -1;
}

void TalkField::offerNames()
{
    const qsizetype at = mentionStart();
    const QString begun = at < 0 ? QString() : text().mid(at + 1, cursorPosition() - at - 1);
    m_offer->setCompletionPrefix(begun);
    const bool isWhole = m_people.contains(begun);
    if (at < 0 || isWhole || m_offer->completionCount() == 0) {
        m_offer->popup()->hide();
        return;
    }
    m_offer->popup()->setCurrentIndex(m_offer->completionModel()->index(0, 0));
    m_offer->complete();
}

void TalkField::takeName(const QString &name)
{
    const qsizetype at = mentionStart();
    if (at < 0)
        return;
    const QString before = text().left(at + 1) + name + u' ';
    const QString after = text().mid(cursorPosition());
    setText(before + after);
    setCursorPosition(static_cast<int>(before.size()));
}

bool TalkField::isOffering() const
{
    return m_offer->popup()->isVisible();
}

void TalkField::takeOffered()
{
    const QModelIndex offered = m_offer->popup()->currentIndex();
    const QString name =
        offered.isValid() ? offered.data().toString() : m_offer->currentCompletion();
    m_offer->popup()->hide();
    takeName(name);
}

/// Tab would leave the field before a key event is seen.
bool TalkField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isOffering()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        takeOffered();
        return true;
    }
    return QLineEdit::event(event);
}

void TalkField::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && isOffering()) {
        takeOffered();
    } else if (isReturn) {
        send();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void TalkField::send()
{
    const QString words = text().simplified();
    if (!words.isEmpty())
        Q_EMIT said(words, mentionsIn(words, m_people));
}

} // namespace warroom
