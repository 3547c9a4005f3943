// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/check_list.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

QString signOf(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Good:
        return u"\u2714"_s;
    case CheckLevel::Warning:
        return u"\u25cf"_s;
    case CheckLevel::Bad:
        return u"\u2716"_s;
    }
    return {};
}

Tone toneOf(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Good:
        return Tone::Good;
    case CheckLevel::Warning:
        return Tone::Warning;
    case CheckLevel::Bad:
        return Tone::Danger;
    }
    return Tone::Normal;
}

} // namespace

CheckList::CheckList(ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

void CheckList::addRow()
{
    auto *widget = new QWidget(this);
    const Row row{widget, makeLabel(m_themes.theme(), FontRole::Body, Tone::Good, widget),
                  makeLabel(m_themes.theme(), FontRole::Body, Tone::Normal, widget)};
    row.sign->setFixedWidth(Theme::scaled(16));
    row.text->setWordWrap(true);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(row.sign, 0, Qt::AlignTop);
    layout->addWidget(row.text, 1);
    m_layout->addWidget(widget);
    m_rows.append(row);
}

void CheckList::show(const QList<StartCheck> &checks)
{
    if (checks == m_shown)
        return;
    m_shown = checks;
    while (m_rows.size() < checks.size())
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).widget->setVisible(i < checks.size());
        if (i < checks.size())
            fill(m_rows.at(i), checks.at(i));
    }
}

void CheckList::fill(const Row &row, const StartCheck &check)
{
    row.sign->setText(signOf(check.level));
    setTone(*row.sign, toneOf(check.level));
    row.text->setText(check.text);
    setTone(*row.text, check.level == CheckLevel::Bad ? Tone::Danger : Tone::Normal);
    const QString level = check.level == CheckLevel::Good ? tr("Fine: %1")
        : check.level == CheckLevel::Warning              ? tr("To think about: %1")
                                                          : tr("In the way: %1");
    row.text->setAccessibleName(level.arg(check.text));
}

} // namespace warroom
