// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/players/note_panel.h"

#include "ui/players/preparation_desk.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warroom {

NotePanel::NotePanel(PreparationDesk &desk, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(makeLabel(themes.theme(), FontRole::BodyBold, Tone::Normal, this)),
      m_hint(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_close(new QPushButton(this)),
      m_text(new QPlainTextEdit(this))
{
    m_close->setProperty("kind", u"link"_s);
    m_text->setFixedHeight(Theme::scaled(64));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addWidget(m_hint, 1);
    top->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_text);
    connect(m_close, &QPushButton::clicked, this, &NotePanel::close);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->toPlainText().size() > commands::longestNote)
            m_text->textCursor().deletePreviousChar();
    });
    connect(&desk, &PreparationDesk::changed, this, &NotePanel::follow);
    retranslate();
    hide();
}

void NotePanel::setPlayer(const PlayerId &player, const QString &name)
{
    if (player != m_player)
        keep();
    m_player = player;
    m_name = name;
    load();
    retranslate();
}

void NotePanel::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

QString NotePanel::recorded() const
{
    const PersonalText *note = m_desk.noteOn(m_player);
    return note ? note->text : QString();
}

void NotePanel::load()
{
    m_loaded = recorded();
    m_text->setPlainText(m_loaded);
    m_text->setReadOnly(!m_desk.isOpen());
}

void NotePanel::keep()
{
    const QString text = m_text->toPlainText().trimmed();
    if (!m_player.isEmpty() && text != m_loaded)
        m_desk.writeNote(m_player, text);
}

void NotePanel::follow()
{
    m_text->setReadOnly(!m_desk.isOpen());
    const QString text = m_text->toPlainText().trimmed();
    const QString now = recorded();
    if (text == now)
        m_loaded = now;
    else if (text == m_loaded && !m_text->hasFocus())
        load();
}

void NotePanel::close()
{
    keep();
    hide();
    Q_EMIT closed();
}

bool NotePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keep();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape
            || (isEnter && key->modifiers().testFlag(Qt::ControlModifier))) {
            close();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NotePanel::retranslate()
{
    m_title->setText(m_name.isEmpty() ? tr("Note") : tr("Note on %1").arg(m_name));
    m_hint->setText(tr("Nobody else sees it. Esc closes and keeps it."));
    m_close->setText(tr("Close"));
    m_text->setAccessibleName(m_title->text());
    m_text->setPlaceholderText(tr("What you want to remember of him"));
}

void NotePanel::hideEvent(QHideEvent *event)
{
    keep();
    QWidget::hideEvent(event);
}

void NotePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom
