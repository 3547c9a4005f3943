// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/preflight_list.h"

#include "ui/text/preflight_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

PreflightList::PreflightList(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_line(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_open(new QPushButton(this)),
      m_rows(new QWidget(this)),
      m_layout(new QVBoxLayout(m_rows))
{
    m_line->setWordWrap(true);
    m_open->setProperty("kind", u"link"_s);
    m_open->setCheckable(true);
    m_rows->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_line, 1);
    head->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_rows);
    connect(m_open, &QPushButton::toggled, this, [this](bool on) {
        m_rows->setVisible(on);
        retranslate();
    });
    retranslate();
}

void PreflightList::show(const QString &line, bool isReady, const QList<PreflightCheck> &checks)
{
    m_line->setText(line);
    setTone(*m_line, isReady ? Tone::Muted : Tone::Danger);
    m_checks = checks;
    m_open->setVisible(!checks.isEmpty());
    showChecks();
}

void PreflightList::showChecks()
{
    while (m_labels.size() < m_checks.size()) {
        m_labels << makeLabel(m_themes.theme(), FontRole::Small, Tone::Normal, m_rows);
        m_layout->addWidget(m_labels.last());
    }
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        QLabel *label = m_labels.at(i);
        label->setVisible(i < m_checks.size());
        if (i >= m_checks.size())
            continue;
        const PreflightCheck &check = m_checks.at(i);
        label->setText((check.isOk() ? u"✓ "_s : u"✗ "_s) + preflightText(check));
        setTone(*label, check.isOk() ? Tone::Good : Tone::Danger);
    }
}

void PreflightList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreflightList::retranslate()
{
    m_open->setText(m_open->isChecked() ? tr("Hide the checks") : tr("All checks"));
    showChecks();
}

} // namespace warroom
