// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commissioner/touch_list.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

TouchList::TouchList(ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
}

void TouchList::setTouches(const QList<Touch> &touches)
{
    if (touches == m_touches)
        return;
    m_touches = touches;
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const Touch &touch : touches) {
        auto *row = new QWidget(this);
        auto *mark = makeLabel(m_themes.theme(), FontRole::BodyBold,
                               touch.conflicts ? Tone::Danger : Tone::Good, row);
        mark->setText(touch.conflicts ? u"\u25cf"_s : u"\u2714"_s);
        mark->setFixedWidth(Theme::scaled(14));
        auto *text = makeLabel(m_themes.theme(), FontRole::Body, Tone::Normal, row);
        text->setText(touch.text);
        text->setWordWrap(true);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        line->addWidget(mark, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        layout()->addWidget(row);
        m_rows.append(row);
    }
}

} // namespace warroom
