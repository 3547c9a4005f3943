// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/mapping_header.h"

#include "ui/text/import_text.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>

#include <algorithm>

namespace warroom {

namespace {

constexpr int boxHeight = 30;
constexpr int arrowWidth = 44; // and the room around the text
constexpr int gap = 4;

} // namespace

MappingHeader::MappingHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSectionsMovable(false);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
    connect(this, &QHeaderView::sectionCountChanged, this, &MappingHeader::place);
}

QSize MappingHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.setHeight(size.height() + Theme::scaled(boxHeight) + 2 * gap);
    return size;
}

int MappingHeader::leastWidth(int section) const
{
    const int title = sectionSizeFromContents(section).width();
    const QComboBox *box = m_boxes.value(section - 1);
    if (!box)
        return title;
    const int said = box->fontMetrics().horizontalAdvance(box->currentText());
    return std::max(title, said + Theme::scaled(arrowWidth) + 2 * gap);
}

void MappingHeader::setMapping(const catalog::ColumnMapping &mapping, const QStringList &headers)
{
    if (m_boxes.size() != mapping.roles.size())
        makeBoxes(mapping.roles.size());
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        QComboBox *box = m_boxes.at(i);
        box->setCurrentIndex(box->findData(static_cast<int>(mapping.roles.at(i))));
        box->setAccessibleName(tr("What the column %1 is").arg(headers.value(i)));
    }
    place();
}

void MappingHeader::makeBoxes(qsizetype count)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (qsizetype column = 0; column < count; ++column) {
        auto *box = new QComboBox(viewport());
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(this);
        for (const catalog::ColumnRole role : columnRoles())
            box->addItem(columnRoleName(role), static_cast<int>(role));
        // The list may be wider than its box.
        box->view()->setMinimumWidth(box->sizeHint().width());
        connect(box, &QComboBox::activated, this, [this, box, column] {
            Q_EMIT roleChosen(static_cast<int>(column),
                              static_cast<catalog::ColumnRole>(box->currentData().toInt()));
        });
        box->show();
        m_boxes.append(box);
    }
}

bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const qsizetype column = m_boxes.indexOf(qobject_cast<QComboBox *>(watched));
        if (column >= 0)
            Q_EMIT columnFocused(static_cast<int>(column));
    }
    return QHeaderView::eventFilter(watched, event);
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void MappingHeader::place()
{
    const int height = Theme::scaled(boxHeight);
    for (int i = 0; i < m_boxes.size() && i + 1 < count(); ++i)
        m_boxes.at(i)->setGeometry(sectionViewportPosition(i + 1) + gap,
                                   this->height() - height - gap, sectionSize(i + 1) - 2 * gap,
                                   height);
}

void MappingHeader::retranslate()
{
    for (QComboBox *box : std::as_const(m_boxes)) {
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(
                i, columnRoleName(static_cast<catalog::ColumnRole>(box->itemData(i).toInt())));
    }
}

} // namespace warroom
