// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/room_tabs.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/painting.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

QString tabKey(RoomTab tab)
{
    switch (tab) {
    case RoomTab::Players:
        return u"players"_s;
    case RoomTab::Board:
        return u"board"_s;
    case RoomTab::Teams:
        return u"teams"_s;
    case RoomTab::Trades:
        return u"trades"_s;
    case RoomTab::Analysis:
        return u"analysis"_s;
    }
    return {};
}

RoomTabs::RoomTabs(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_bar(new QTabBar(this)),
      m_note(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_stack(new QStackedLayout)
{
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_bar);
    top->addStretch();
    top->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 12);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(makeLine(this));
    layout->addLayout(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &RoomTabs::showIndex);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void RoomTabs::add(RoomTab tab, PageMaker make)
{
    m_pages.push_back({tab, std::move(make), nullptr});
    m_bar->addTab(QString());
}

/// -1 where it was never added.
int RoomTabs::indexOf(RoomTab tab) const
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                    [tab](const Page &page) { return page.tab == tab; });
    return found == m_pages.cend() ? -1 : static_cast<int>(found - m_pages.cbegin());
}

void RoomTabs::setTitle(RoomTab tab, const QString &title)
{
    m_bar->setTabText(indexOf(tab), title);
}

void RoomTabs::setCount(RoomTab tab, int count, const QString &spoken)
{
    const int index = indexOf(tab);
    auto *badge = qobject_cast<QLabel *>(m_bar->tabButton(index, QTabBar::RightSide));
    if (count > 0 && !badge) {
        badge = new QLabel(m_bar);
        badge->setProperty("kind", u"count"_s);
        badge->setAlignment(Qt::AlignCenter);
        badge->setAttribute(Qt::WA_TransparentForMouseEvents); // a click is the tab's
        m_bar->setTabButton(index, QTabBar::RightSide, badge);
    } else if (count <= 0 && badge) {
        m_bar->setTabButton(index, QTabBar::RightSide, nullptr);
        badge->deleteLater();
        badge = nullptr;
    }
    m_bar->setTabToolTip(index, badge ? spoken : QString());
    m_bar->setAccessibleTabName(index,
                                badge ? m_bar->tabText(index) + u", "_s + spoken : QString());
    if (!badge)
        return;
    badge->setText(QLocale().toString(count));
    badge->setAccessibleName(spoken);
    badge->adjustSize();
    m_bar->setTabButton(index, QTabBar::RightSide, badge); // of this size
}

void RoomTabs::show(RoomTab tab)
{
    const int index = indexOf(tab);
    if (index < 0)
        return;
    m_bar->setCurrentIndex(index);
    showIndex(index);
}

RoomTab RoomTabs::current() const
{
    const int index = m_bar->currentIndex();
    return index < 0 ? RoomTab::Players : m_pages.at(static_cast<std::size_t>(index)).tab;
}

QWidget *RoomTabs::page(RoomTab tab) const
{
    for (const Page &page : m_pages) {
        if (page.tab == tab)
            return page.widget;
    }
    return nullptr;
}

void RoomTabs::setNote(const QString &note)
{
    m_note->setText(note);
}

void RoomTabs::showIndex(int index)
{
    if (index < 0)
        return;
    Page &page = m_pages.at(static_cast<std::size_t>(index));
    if (!page.widget) {
        page.widget = page.make(this);
        m_stack->addWidget(page.widget);
    }
    m_stack->setCurrentWidget(page.widget);
    Q_EMIT currentChanged(page.tab);
}

void RoomTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_themes.theme());
}

} // namespace warroom
