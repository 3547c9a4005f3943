// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/team_expiry_editor.h"

#include "ui/text/names_text.h"
#include "ui/theme/theme_source.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int columns = 4;

} // namespace

TeamExpiryEditor::TeamExpiryEditor(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_team(new QComboBox(this)),
      m_policy(new QComboBox(this)),
      m_add(new QPushButton(this)),
      m_grid(new QGridLayout)
{
    m_team->setFont(themes.theme().font(FontRole::Body));
    for (const ExpiryPolicy policy : expiryPolicies())
        m_policy->addItem(QString(), QVariant(QString(enumName(policy))));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_team, 1);
    row->addWidget(m_policy, 1);
    row->addWidget(m_add);
    row->addStretch(1);
    m_grid->setSpacing(8);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addLayout(m_grid);
    connect(m_add, &QPushButton::clicked, this, &TeamExpiryEditor::add);
    retranslate();
}

void TeamExpiryEditor::setTeams(const QList<Team> &teams)
{
    if (teams == m_teams)
        return;
    m_teams = teams;
    m_team->clear();
    for (const Team &team : teams)
        m_team->addItem(team.name, QVariant(team.id.text()));
    const auto before = m_expiries.size();
    m_expiries.removeIf([&](const TeamExpiry &own) {
        return std::none_of(teams.begin(), teams.end(),
                            [&](const Team &team) { return team.id == own.team; });
    });
    showChosen();
    if (before != m_expiries.size())
        Q_EMIT changed();
}

void TeamExpiryEditor::add()
{
    const TeamId team(m_team->currentData().toString());
    const auto policy = enumFromName<ExpiryPolicy>(m_policy->currentData().toString());
    if (team.isEmpty() || !policy)
        return;
    m_expiries.removeIf([&](const TeamExpiry &own) { return own.team == team; });
    m_expiries.append({team, *policy});
    showChosen();
    Q_EMIT changed();
}

void TeamExpiryEditor::remove(const TeamId &team)
{
    m_expiries.removeIf([&](const TeamExpiry &own) { return own.team == team; });
    m_add->setFocus(); // the button that had it is gone
    showChosen();
    Q_EMIT changed();
}

void TeamExpiryEditor::showChosen()
{
    for (QPushButton *button : std::as_const(m_chosen))
        button->deleteLater(); // one of them may be what was clicked
    m_chosen.clear();
    for (const TeamExpiry &own : std::as_const(m_expiries)) {
        const QString name = m_team->itemText(m_team->findData(own.team.text()));
        auto *button = new QPushButton(this);
        //: A team and what happens when its time runs out; a click takes it away
        button->setText(tr("%1: %2  ×").arg(name, expiryName(own.expiry)));
        button->setAccessibleName(tr("Take away: %1, %2").arg(name, expiryName(own.expiry)));
        button->setToolTip(tr("Take away"));
        button->setProperty("kind", u"chip"_s);
        connect(button, &QPushButton::clicked, this, [this, team = own.team] { remove(team); });
        const int place = static_cast<int>(m_chosen.size());
        m_grid->addWidget(button, place / columns, place % columns);
        m_chosen << button;
    }
}

void TeamExpiryEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TeamExpiryEditor::retranslate()
{
    m_team->setAccessibleName(tr("Team"));
    m_policy->setAccessibleName(tr("When this team's time runs out"));
    m_add->setText(tr("Add"));
    for (int i = 0; i < m_policy->count(); ++i) {
        if (const auto policy = enumFromName<ExpiryPolicy>(m_policy->itemData(i).toString()))
            m_policy->setItemText(i, expiryName(*policy));
    }
    showChosen();
}

} // namespace warroom
