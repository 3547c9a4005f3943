// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/grades_pane.h"

#include "ui/charts/grade_delegate.h"
#include "ui/charts/grade_list_model.h"
#include "ui/theme/theme_source.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

namespace warroom {

GradesPane::GradesPane(ThemeSource &themes, QWidget *parent)
    : ChartPane(parent), m_model(new GradeListModel(this)), m_view(new QListView(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new GradeDelegate(themes, m_view));
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("Grades"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(&themes, &ThemeSource::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

void GradesPane::present(const ChartFindings &findings)
{
    m_model->setFindings(std::any_cast<const GradeFindings &>(findings));
}

void GradesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_view->setAccessibleName(tr("Grades"));
    ChartPane::changeEvent(event);
}

} // namespace warroom
