// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/nearby_list.h"

#include "session/joining.h"
#include "ui/lobby/nearby_delegate.h"
#include "ui/lobby/nearby_model.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace warroom {

namespace {

constexpr int mostRows = 4; ///< shown without scrolling

} // namespace

NearbyList::NearbyList(Joining &joining, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_joining(joining),
      m_model(new NearbyModel(this)),
      m_caption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_list(new QListView(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NearbyDelegate(themes, m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setSizeAdjustPolicy(QListView::AdjustToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // no more room than rows
    m_caption->setBuddy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_caption);
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &NearbyList::choose);
    connect(m_list, &QListView::activated, this, &NearbyList::choose);
    connect(&themes, &ThemeSource::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&joining, &Joining::nearbyChanged, this, &NearbyList::fill);
    fill();
}

void NearbyList::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_list->setAccessibleName(caption);
}

bool NearbyList::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void NearbyList::fill()
{
    const bool wasEmpty = isEmpty();
    m_model->setRooms(m_joining.nearby());
    // What makes room for the rooms does so before they take it, or the window would grow.
    if (wasEmpty != isEmpty())
        Q_EMIT filled(!isEmpty());
    const int row = m_list->sizeHintForRow(0);
    const int rows = std::min(m_model->rowCount(), mostRows);
    m_list->setMinimumHeight(isEmpty() ? 0 : row);
    m_list->setMaximumHeight(isEmpty() ? 0 : rows * row + 2 * m_list->frameWidth());
    m_caption->setVisible(!isEmpty());
    m_list->setVisible(!isEmpty());
    m_list->updateGeometry();
}

void NearbyList::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(m_model->room(index));
}

void NearbyList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_looking = m_joining.lookAround();
    fill();
}

void NearbyList::hideEvent(QHideEvent *event)
{
    m_looking.reset();
    QWidget::hideEvent(event);
}

void NearbyList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom
