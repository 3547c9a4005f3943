// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/changes_line.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warroom {

ChangesLine::ChangesLine(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_line(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_link(new QPushButton(this))
{
    m_line->setWordWrap(true);
    m_link->setProperty("kind", u"link"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_link);
    connect(m_link, &QPushButton::clicked, this, [this] {
        if (m_dropped.isEmpty())
            Q_EMIT presetWanted();
        else
            Q_EMIT bringBackWanted();
    });
    showLine();
}

void ChangesLine::show(const QStringList &dropped, const QStringList &changed)
{
    m_dropped = dropped;
    m_changed = changed;
    showLine();
}

void ChangesLine::showLine()
{
    const bool isDropped = !m_dropped.isEmpty();
    setVisible(isDropped || !m_changed.isEmpty());
    setTone(*m_line, isDropped ? Tone::Normal : Tone::Muted);
    //: A list follows: "2 picks of your order, 1 keeper"
    m_line->setText(
        isDropped ? tr("Left out, as it does not fit any more: %1.").arg(m_dropped.join(u", "_s))
                  //: A list follows: "teams, order, keepers"
                  : tr("Not as in the preset: %1.").arg(m_changed.join(u", "_s)));
    m_link->setText(isDropped ? tr("Bring it back") : tr("As in the preset"));
}

void ChangesLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showLine();
    QWidget::changeEvent(event);
}

} // namespace warroom
