// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/trade_side_panel.h"

#include "ui/theme/theme_source.h"
#include "ui/trades/slot_list_delegate.h"
#include "ui/trades/slot_list_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/team_plate.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace warroom {

TradeSidePanel::TradeSidePanel(TradePart part, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_part(part),
      m_model(new SlotListModel(part == TradePart::Give, this)),
      m_plate(new TeamPlate(themes, PlateSize::Large, this)),
      m_title(makeLabel(themes.theme(), FontRole::BodyBold, Tone::Normal, this)),
      m_name(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_chooser(new QComboBox(this)),
      m_list(new QListView(this)),
      m_empty(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SlotListDelegate(themes, m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumHeight(Theme::scaled(110));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(8);
    m_chooser->hide();
    m_empty->setWordWrap(true);
    // Both sides' slots begin at the same height, with a name or with a choice above them.
    m_name->setMinimumHeight(m_chooser->sizeHint().height());
    m_name->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_name);
    words->addWidget(m_chooser);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_plate, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    connect(m_chooser, &QComboBox::activated, this, [this] {
        showTeam();
        Q_EMIT teamChosen();
    });
    connect(&themes, &ThemeSource::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

TeamId TradeSidePanel::team() const
{
    const int row = m_chooser->currentIndex();
    return row >= 0 && row < m_teams.size() ? m_teams.at(row).id : TeamId();
}

void TradeSidePanel::setTeams(const QList<Team> &teams)
{
    if (teams == m_teams)
        return;
    const TeamId before = team();
    m_teams = teams;
    m_chooser->clear();
    for (const Team &each : teams)
        m_chooser->addItem(each.shortName.isEmpty() ? each.name : each.shortName);
    m_chooser->setVisible(teams.size() > 1);
    m_name->setVisible(teams.size() <= 1);
    chooseTeam(before);
}

void TradeSidePanel::chooseTeam(const TeamId &team)
{
    for (int row = 0; row < m_teams.size(); ++row) {
        if (m_teams.at(row).id == team)
            m_chooser->setCurrentIndex(row);
    }
    showTeam();
}

void TradeSidePanel::showTeam()
{
    const int row = m_chooser->currentIndex();
    m_plate->setVisible(row >= 0);
    m_model->setTeam(team());
    if (row >= 0) {
        m_plate->setTeam(m_teams.at(row));
        m_name->setText(m_teams.at(row).name);
    }
    m_empty->setVisible(row >= 0 && m_model->rowCount() == 0);
}

void TradeSidePanel::setReceivers(const QList<TeamId> &receivers)
{
    m_model->setReceivers(receivers);
}

void TradeSidePanel::setState(const DraftState &state)
{
    m_model->setState(state);
    showTeam();
}

void TradeSidePanel::setChart(const PickValueChart &chart)
{
    m_model->setChart(chart);
}

void TradeSidePanel::setTradeable(bool on)
{
    m_list->setEnabled(on);
    m_chooser->setEnabled(on);
}

void TradeSidePanel::retranslate()
{
    const bool give = m_part == TradePart::Give;
    m_title->setText(give                           ? tr("You give")
                         : m_part == TradePart::Get ? tr("You get")
                                                    : tr("The third team gives"));
    m_chooser->setAccessibleName(give                           ? tr("Your team")
                                     : m_part == TradePart::Get ? tr("The other team")
                                                                : tr("The third team"));
    m_list->setAccessibleName(m_title->text());
    m_empty->setText(tr("No picks left."));
    m_model->retranslate();
}

void TradeSidePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom
