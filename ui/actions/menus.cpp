// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/menus.h"

#include "ui/actions/actions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace warroom {

Menus::Menus(QMenuBar &bar, const Actions &actions)
    : QObject(&bar),
      m_program(bar.addMenu(u"&Warroom"_s)),
      m_draft(bar.addMenu(QString())),
      m_view(bar.addMenu(QString())),
      m_theme(new QMenu(&bar)),
      m_language(new QMenu(&bar)),
      m_commissioner(bar.addMenu(QString())),
      m_replay(bar.addMenu(QString())),
      m_help(bar.addMenu(QString()))
{
    const auto add = [&actions](QMenu *menu, std::initializer_list<ActionId> ids) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const ActionId id : ids)
            menu->addAction(actions[id]);
    };
    add(m_program, {ActionId::Home, ActionId::Settings, ActionId::About});
    add(m_program, {ActionId::Quit});
    add(m_draft, {ActionId::NewDraft, ActionId::HostDraft, ActionId::Join, ActionId::Import});
    add(m_view,
        {ActionId::ShowPlayers, ActionId::ShowBoard, ActionId::ShowTeams, ActionId::ShowTrades,
         ActionId::ShowAnalysis});
    m_view->addSeparator();
    m_view->addMenu(m_theme);
    m_view->addMenu(m_language);
    m_view->addAction(actions[ActionId::ReduceMotion]);
    m_view->addAction(actions[ActionId::CallTurns]);
    add(m_theme, {ActionId::ThemeSystem, ActionId::ThemeDark, ActionId::ThemeLight});
    add(m_theme, {ActionId::SafePositionColours});
    m_language->addActions(actions.languages());
    add(m_commissioner, {ActionId::StartDraft, ActionId::Pause, ActionId::AdjustTime});
    add(m_commissioner, {ActionId::UndoLastPick, ActionId::CorrectPick, ActionId::PickForTeam});
    add(m_commissioner, {ActionId::HandOver, ActionId::ChangeOrder, ActionId::Host});
    add(m_commissioner, {ActionId::EndDraft});
    add(m_replay, {ActionId::Play});
    add(m_replay, {ActionId::PreviousPick, ActionId::NextPick});
    add(m_replay, {ActionId::PreviousRound, ActionId::NextRound});
    add(m_replay, {ActionId::ToBeginning, ActionId::GoLive});
    add(m_help, {ActionId::Shortcuts});
    retranslate();
}

void Menus::retranslate()
{
    m_draft->setTitle(tr("&Draft"));
    m_view->setTitle(tr("&View"));
    m_theme->setTitle(tr("&Colours"));
    m_language->setTitle(tr("&Language"));
    m_commissioner->setTitle(tr("&Commissioner"));
    m_replay->setTitle(tr("&Replay"));
    m_help->setTitle(tr("&Help"));
}

void Menus::show(MenuScope scope)
{
    m_commissioner->menuAction()->setVisible(scope != MenuScope::Program);
    m_replay->menuAction()->setVisible(scope == MenuScope::Room);
}

} // namespace warroom
