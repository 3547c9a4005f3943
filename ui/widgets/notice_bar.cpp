// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/notice_bar.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

ColourRole edgeOf(NoticeTone tone)
{
    switch (tone) {
    case NoticeTone::News:
        return ColourRole::InfoFill;
    case NoticeTone::Refused:
        return ColourRole::AccentFill;
    case NoticeTone::Trouble:
    case NoticeTone::Lasting:
        break;
    }
    return ColourRole::DangerFill;
}

} // namespace

NoticeBar::NoticeBar(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_row(new QHBoxLayout(this)),
      m_what(makeLabel(themes.theme(), FontRole::BodyBold, Tone::Normal, this)),
      m_whatToDo(makeLabel(themes.theme(), FontRole::Body, Tone::Muted, this)),
      m_action(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    m_what->setWordWrap(true);
    m_whatToDo->setWordWrap(true);
    m_close->setProperty("kind", u"ghost"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_what);
    texts->addWidget(m_whatToDo);
    m_row->setContentsMargins(20, 8, 12, 8);
    m_row->addLayout(texts, 1);
    m_row->addWidget(m_action);
    m_row->addWidget(m_close);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::wanted);
    connect(m_close, &QPushButton::clicked, this, &NoticeBar::closeByHand);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    hide();
}

void NoticeBar::tell(NoticeTone tone, const QString &what, const QString &whatToDo)
{
    m_tone = tone;
    m_close->setVisible(tone != NoticeTone::Lasting);
    amend(what, whatToDo);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::amend(const QString &what, const QString &whatToDo)
{
    m_what->setText(what);
    m_whatToDo->setText(whatToDo);
    m_whatToDo->setVisible(!whatToDo.isEmpty());
    setAccessibleName(what);
    setAccessibleDescription(whatToDo);
}

void NoticeBar::addButton(QPushButton *button)
{
    m_row->insertWidget(m_row->indexOf(m_close), button);
}

void NoticeBar::offer(const QString &action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void NoticeBar::clear()
{
    hide();
    m_what->clear();
    m_whatToDo->clear();
}

void NoticeBar::closeByHand()
{
    if (m_tone != NoticeTone::Lasting)
        clear();
}

QString NoticeBar::text() const
{
    return m_what->text();
}

QString NoticeBar::whatToDo() const
{
    return m_whatToDo->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(ColourRole::Raised));
    painter.fillRect(0, height() - 1, width(), 1, theme.colour(ColourRole::Line));
    painter.fillRect(0, 0, 4, height(), theme.colour(edgeOf(m_tone)));
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Enter presses the button that has the keyboard; it must not reach the room, where it drafts.
void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        closeByHand();
    else if (button && isEnter && !event->isAutoRepeat())
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void NoticeBar::retranslate()
{
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close this notice"));
}

} // namespace warroom
