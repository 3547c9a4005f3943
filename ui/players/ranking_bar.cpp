// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/players/ranking_bar.h"

#include "ui/players/preparation_desk.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warroom {

RankingBar::RankingBar(PreparationDesk &desk, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_line(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_fromBoard(new QPushButton(this)),
      m_reset(new QPushButton(this)),
      m_takeBack(new QPushButton(this))
{
    m_line->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 1);
    for (QPushButton *button : {m_takeBack, m_fromBoard, m_reset}) {
        button->setProperty("kind", u"link"_s);
        layout->addWidget(button);
    }
    connect(m_fromBoard, &QPushButton::clicked, &desk, &PreparationDesk::startFromBoard);
    connect(m_reset, &QPushButton::clicked, &desk, &PreparationDesk::clear);
    connect(m_takeBack, &QPushButton::clicked, &desk, &PreparationDesk::takeBack);
    connect(&desk, &PreparationDesk::changed, this, &RankingBar::refresh);
    refresh();
}

void RankingBar::refresh()
{
    const bool open = m_desk.isOpen();
    const bool empty = m_desk.ranking().isEmpty();
    m_line->setText(!open       ? tr("Your ranking, which nobody else sees.")
                        : empty ? tr("Nobody else sees your ranking. Drag players into it, or rank "
                                     "them with Alt+Up.")
                                : tr("Nobody else sees your ranking. Drag, Alt+Up and Alt+Down set "
                                     "the order, Shift+T begins a tier."));
    m_fromBoard->setText(tr("Start from the board"));
    m_fromBoard->setToolTip(tr("Rank everybody as the board has him"));
    m_fromBoard->setVisible(open);
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Rank nobody; marks and notes stay"));
    m_reset->setVisible(open);
    m_reset->setEnabled(!empty);
    m_takeBack->setText(tr("Undo"));
    m_takeBack->setToolTip(tr("Bring the ranking back as it was before"));
    m_takeBack->setVisible(open && m_desk.canTakeBack());
}

void RankingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace warroom
