// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actions.h"

#include "ui/settings/language.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

namespace warroom {

namespace {

struct ActionRow {
    ActionId id;
    const char *text;
    const char *shortcut; ///< portable text, empty: none
};

/// In menu order. "&" marks the letter that reaches the entry from the keyboard.
constexpr ActionRow rows[] = {
    {ActionId::NewDraft, QT_TRANSLATE_NOOP("Actions", "&New draft"), "Ctrl+N"},
    {ActionId::HostDraft, QT_TRANSLATE_NOOP("Actions", "H&ost a draft"), "Ctrl+Shift+N"},
    {ActionId::Join, QT_TRANSLATE_NOOP("Actions", "&Join a draft"), "Ctrl+J"},
    {ActionId::Import, QT_TRANSLATE_NOOP("Actions", "&Import a list"), "Ctrl+I"},
    {ActionId::Home, QT_TRANSLATE_NOOP("Actions", "&Home"), "Alt+Home"},
    {ActionId::Settings, QT_TRANSLATE_NOOP("Actions", "&Settings"), "Ctrl+,"},
    {ActionId::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q"},
    {ActionId::ShowPlayers, QT_TRANSLATE_NOOP("Actions", "&Players"), "Ctrl+1"},
    {ActionId::ShowBoard, QT_TRANSLATE_NOOP("Actions", "&Board"), "Ctrl+2"},
    {ActionId::ShowTeams, QT_TRANSLATE_NOOP("Actions", "&Teams"), "Ctrl+3"},
    {ActionId::ShowTrades, QT_TRANSLATE_NOOP("Actions", "T&rades"), "Ctrl+4"},
    {ActionId::ShowAnalysis, QT_TRANSLATE_NOOP("Actions", "&Analysis"), "Ctrl+5"},
    {ActionId::ThemeSystem, QT_TRANSLATE_NOOP("Actions", "Like the &system"), ""},
    {ActionId::ThemeDark, QT_TRANSLATE_NOOP("Actions", "&Dark"), ""},
    {ActionId::ThemeLight, QT_TRANSLATE_NOOP("Actions", "&Light"), ""},
    {ActionId::SafePositionColours,
     QT_TRANSLATE_NOOP("Actions", "&Positions for any colour vision"), ""},
    {ActionId::ReduceMotion, QT_TRANSLATE_NOOP("Actions", "Reduce &motion"), ""},
    {ActionId::CallTurns, QT_TRANSLATE_NOOP("Actions", "Call me &when my pick comes"), ""},
    {ActionId::StartDraft, QT_TRANSLATE_NOOP("Actions", "&Start the draft"), ""},
    {ActionId::Pause, QT_TRANSLATE_NOOP("Actions", "&Pause the draft"), "Ctrl+P"},
    {ActionId::UndoLastPick, QT_TRANSLATE_NOOP("Actions", "&Take back the last pick"), "Ctrl+Z"},
    {ActionId::CorrectPick, QT_TRANSLATE_NOOP("Actions", "&Correct a pick…"), "Ctrl+E"},
    {ActionId::PickForTeam, QT_TRANSLATE_NOOP("Actions", "Pick &for a team…"), "Ctrl+Shift+P"},
    {ActionId::HandOver, QT_TRANSLATE_NOOP("Actions", "&Hand a team over…"), "Ctrl+Shift+H"},
    {ActionId::ChangeOrder, QT_TRANSLATE_NOOP("Actions", "Change the &order…"), "Ctrl+Shift+O"},
    {ActionId::AdjustTime, QT_TRANSLATE_NOOP("Actions", "&Add or take time…"), "Ctrl+T"},
    {ActionId::EndDraft, QT_TRANSLATE_NOOP("Actions", "&End the draft…"), ""},
    {ActionId::Host, QT_TRANSLATE_NOOP("Actions", "&Invite others…"), "Ctrl+Shift+L"},
    {ActionId::Play, QT_TRANSLATE_NOOP("Actions", "Pla&y or stop"), "Ctrl+Space"},
    {ActionId::PreviousPick, QT_TRANSLATE_NOOP("Actions", "&Previous pick"), "Alt+Left"},
    {ActionId::NextPick, QT_TRANSLATE_NOOP("Actions", "&Next pick"), "Alt+Right"},
    {ActionId::PreviousRound, QT_TRANSLATE_NOOP("Actions", "Previous &round"), "Alt+Shift+Left"},
    {ActionId::NextRound, QT_TRANSLATE_NOOP("Actions", "Next r&ound"), "Alt+Shift+Right"},
    {ActionId::ToBeginning, QT_TRANSLATE_NOOP("Actions", "To the &beginning"), "Alt+Shift+Home"},
    {ActionId::GoLive, QT_TRANSLATE_NOOP("Actions", "To the &end, or live"), "Alt+Shift+End"},
    {ActionId::Shortcuts, QT_TRANSLATE_NOOP("Actions", "&Keyboard"), "F1"},
    {ActionId::About, QT_TRANSLATE_NOOP("Actions", "&About Warroom"), ""},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

Actions::Actions(QWidget &window) : QObject(&window)
{
    for (const ActionRow &row : rows) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(QLatin1StringView(row.shortcut)));
        window.addAction(action);
        m_actions.insert(static_cast<int>(row.id), action);
    }
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[ActionId::About]->setMenuRole(QAction::AboutRole);
    (*this)[ActionId::Settings]->setMenuRole(QAction::PreferencesRole);
    auto *themes = new QActionGroup(this);
    for (const ActionId id : {ActionId::ThemeSystem, ActionId::ThemeDark, ActionId::ThemeLight}) {
        (*this)[id]->setCheckable(true);
        themes->addAction((*this)[id]);
    }
    for (const ActionId id :
         {ActionId::SafePositionColours, ActionId::ReduceMotion, ActionId::CallTurns})
        (*this)[id]->setCheckable(true);
    makeLanguages(window);
    retranslate();
}

void Actions::makeLanguages(QWidget &window)
{
    auto *group = new QActionGroup(this);
    for (const LanguageName &language : Language::all()) {
        auto *action = new QAction(language.name, this);
        action->setData(language.key);
        action->setCheckable(true);
        group->addAction(action);
        window.addAction(action);
        m_languages << action;
    }
}

void Actions::retranslate()
{
    for (const ActionRow &row : rows)
        (*this)[row.id]->setText(translated(row.text));
    setPaused(m_paused);
}

void Actions::setPaused(bool paused)
{
    m_paused = paused;
    (*this)[ActionId::Pause]->setText(
        translated(paused ? QT_TRANSLATE_NOOP("Actions", "&Resume the draft")
                          : QT_TRANSLATE_NOOP("Actions", "&Pause the draft")));
}

QList<QAction *> Actions::withShortcuts() const
{
    QList<QAction *> actions;
    for (const ActionRow &row : rows) {
        if (*row.shortcut != '\0')
            actions << (*this)[row.id];
    }
    return actions;
}

} // namespace warroom
