// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/keepers_editor.h"

#include "ui/new_draft/chip_list.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/team_box.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int mostMoney = 1'000'000;
const auto forMoney = u"$"_s; ///< among the picks: he is paid for

} // namespace

KeepersEditor::KeepersEditor(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_player(new QLineEdit(this)),
      m_known(new QStringListModel(this)),
      m_team(new QComboBox(this)),
      m_pick(new QComboBox(this)),
      m_price(new QSpinBox(this)),
      m_add(new QPushButton(this)),
      m_hint(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_chips(new ChipList(3, this))
{
    auto *completer = new QCompleter(m_known, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_player->setCompleter(completer);
    m_player->setClearButtonEnabled(true);
    m_price->setRange(0, mostMoney);
    m_price->setValue(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_player, 2);
    row->addWidget(m_team, 1);
    row->addWidget(m_pick, 1);
    row->addWidget(m_price);
    row->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    layout->addWidget(m_chips);
    layout->addStretch();
    connect(m_team, &QComboBox::currentIndexChanged, this, &KeepersEditor::showPicks);
    connect(m_pick, &QComboBox::currentIndexChanged, this,
            [this] { m_price->setVisible(m_pick->currentData().toString() == forMoney); });
    connect(m_player, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(m_byText.contains(text)); });
    connect(m_add, &QPushButton::clicked, this, &KeepersEditor::add);
    connect(m_chips, &ChipList::removed, this, &KeepersEditor::remove);
    m_add->setEnabled(false);
    retranslate();
}

void KeepersEditor::setDraft(const QList<Team> &teams, const QList<Slot> &slots,
                             const QList<Player> &players, int sold)
{
    if (m_players != players) {
        m_players = players;
        QStringList texts;
        for (const Player &player : players) {
            const QString text = player.name + u", "_s + player.position;
            m_byText.insert(text, player.id);
            m_names.insert(player.id, player.name);
            texts << text;
        }
        m_known->setStringList(texts);
    }
    if (m_teams == teams && m_slots == slots && m_sold == sold)
        return;
    m_slots = slots;
    m_sold = sold;
    if (m_teams != teams) {
        m_teams = teams;
        const QSignalBlocker quiet(m_team);
        fillWithTeams(*m_team, teams);
    }
    fit();
}

void KeepersEditor::setKeepers(const QList<Keeper> &keepers)
{
    m_chosen.clear();
    for (const Keeper &keeper : keepers)
        choose(keeper);
    fit();
}

void KeepersEditor::choose(const Keeper &keeper)
{
    const auto pick = std::find_if(m_slots.begin(), m_slots.end(),
                                   [&](const Slot &slot) { return keeper.slot == slot.id; });
    m_chosen.append({keeper, pick == m_slots.end() ? 0 : pick->round});
}

/// Who of the chosen can be kept in the draft as it is now.
void KeepersEditor::fit()
{
    m_keepers.clear();
    m_places.clear();
    for (int i = 0; i < m_chosen.size(); ++i) {
        if (const auto keeper = fitted(m_chosen.at(i))) {
            m_keepers.append(*keeper);
            m_places.append(i);
        }
    }
    showPicks();
    showKeepers();
}

std::optional<Keeper> KeepersEditor::fitted(const Chosen &chosen) const
{
    Keeper keeper = chosen.keeper;
    if (m_team->findData(keeper.team.text()) < 0)
        return {};
    if (!keeper.slot)
        return keeper;
    const auto there = std::find_if(m_slots.begin(), m_slots.end(),
                                    [&](const Slot &slot) { return slot.id == *keeper.slot; });
    if (there != m_slots.end() && there->team == keeper.team)
        return keeper;
    const auto other = std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot &slot) {
        return slot.round == chosen.round && slot.team == keeper.team
            && std::none_of(m_keepers.begin(), m_keepers.end(),
                            [&](const Keeper &each) { return each.slot == slot.id; });
    });
    if (other != m_slots.end())
        keeper.slot = other->id;
    else if (there == m_slots.end())
        return {};
    return keeper; // where somebody else owns the pick the checks say so
}

void KeepersEditor::remove(int chip)
{
    m_chosen.removeAt(m_places.at(chip));
    m_player->setFocus(); // the button that had it is gone
    fit();
    Q_EMIT changed();
}

void KeepersEditor::add()
{
    const auto player = m_byText.constFind(m_player->text());
    const QString pick = m_pick->currentData().toString();
    if (player == m_byText.cend() || pick.isEmpty())
        return;
    Keeper keeper{teamIn(*m_team), *player, {}, {}};
    if (pick == forMoney)
        keeper.price = m_price->value();
    else
        keeper.slot = SlotId(pick);
    choose(keeper);
    m_player->clear();
    m_player->setFocus();
    fit();
    Q_EMIT changed();
}

/// The picks of the chosen team nobody is kept for yet.
void KeepersEditor::showPicks()
{
    const TeamId team = teamIn(*m_team);
    m_pick->clear();
    if (m_sold > 0)
        m_pick->addItem(tr("For money"), QVariant(forMoney));
    for (const Slot &slot : std::as_const(m_slots)) {
        const bool isUsed =
            std::any_of(m_keepers.begin(), m_keepers.end(),
                        [&](const Keeper &keeper) { return keeper.slot == slot.id; });
        if (slot.team == team && slot.round > m_sold && !isUsed)
            m_pick->addItem(tr("Pick %1").arg(pickLabel(slot.round, slot.pick)),
                            QVariant(slot.id.text()));
    }
    m_price->setVisible(m_pick->currentData().toString() == forMoney);
}

void KeepersEditor::showKeepers()
{
    QStringList texts;
    for (const Keeper &keeper : std::as_const(m_keepers))
        texts << textOf(keeper);
    m_chips->setTexts(texts);
    m_hint->setVisible(m_keepers.isEmpty());
}

QString KeepersEditor::textOf(const Keeper &keeper) const
{
    const QString team = teamNameIn(*m_team, keeper.team);
    const QString name = m_names.value(keeper.player, keeper.player.text());
    if (keeper.price)
        //: A team, a player it keeps and what he costs
        return tr("%1 keeps %2 for %3").arg(team, name, numberText(*keeper.price));
    //: A team, a player it keeps and the pick he costs
    return tr("%1 keeps %2, pick %3").arg(team, name, keeper.slot->text());
}

void KeepersEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void KeepersEditor::retranslate()
{
    m_player->setAccessibleName(tr("Player to keep"));
    m_player->setPlaceholderText(tr("Find a player"));
    m_team->setAccessibleName(tr("Team that keeps him"));
    m_pick->setAccessibleName(tr("What he costs"));
    m_price->setAccessibleName(tr("Price"));
    m_add->setText(tr("Keep"));
    m_hint->setText(tr("A kept player takes his pick when it is due. Nobody else can have him."));
    showPicks();
    showKeepers();
}

} // namespace warroom
