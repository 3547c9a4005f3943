// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/new_draft/draft_memory.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace warroom {

class ChangesLine;
class ClassRow;
class ExtrasForm;
class PoolRow;
class PresetRow;
class RulesForm;
class StartFoot;
class TeamGrid;
class ThemeSource;

/// Sets up a draft: what kind, who runs whom, which clock. Says at every moment whether it can
/// start, and if not, why.
class NewDraftPage : public QWidget {
    Q_OBJECT

public:
    explicit NewDraftPage(ThemeSource &themes, QWidget *parent = nullptr);

    /// Ready for another draft: with the same choices, and another seed. Its first choice is to
    /// start at once …
    void prepare();
    /// … or to open the lobby, so that others can come.
    void prepareToHost();
    bool isForHosting() const;
    /// Between Start and the answer.
    void setBusy(bool busy);
    /// What the person at this screen was called last.
    void setPersonName(const QString &name);
    /// What was chosen for the last draft of each kind, to begin with …
    void setMemory(const DraftMemory &memory);
    /// … and with what is chosen now.
    DraftMemory memory() const;
    /// Drafts from \a players, imported as \a name, instead of the preset's; they suit a draft of
    /// \a kind.
    void setPool(const QList<Player> &players, const QString &name, PresetKind kind);

Q_SIGNALS:
    /// \a personName is what the person wants to be called in the draft; may be empty.
    /// Where there are entrants for a \a lottery, the order is drawn before the start.
    void createRequested(const warroom::commands::CreateDraft &create, const QString &personName,
                         const QList<warroom::LotteryEntrant> &lottery);
    /// The same for a draft that waits for its start in the lobby, where the order is drawn.
    void lobbyRequested(const warroom::commands::CreateDraft &create, const QString &personName,
                        const QList<warroom::LotteryEntrant> &lottery);
    void cancelled();
    /// Somebody wants to draft from players of his own.
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeTeams();
    void connectControls();
    void choosePreset(PresetKind kind);
    void begin();
    void refresh();
    void refreshTeams();
    void refreshOptions();
    DraftChoices choices() const;
    commands::CreateDraft wanted() const;
    void dropPool();
    QString formTrouble() const;
    void showChanges();
    void prepareFor(bool hosting);
    void start();
    void openLobby();
    void retranslate();

    ThemeSource &m_themes;
    PresetKind m_kind = PresetKind::NflMock;
    std::optional<commands::CreateDraft> m_preset;
    QString m_presetError;
    QList<Player> m_pool; ///< imported; empty: the preset's players
    DraftMemory m_memory;
    DraftShape m_shape; ///< the last in which everything chosen had its place
    int m_shownTeams = 0;

    QLabel *m_title;
    PresetRow *m_presets;
    ClassRow *m_class;
    QLabel *m_teamsCaption;
    QLabel *m_teamsNote;
    TeamGrid *m_teams;
    QLabel *m_nameCaption;
    QLineEdit *m_name;
    PoolRow *m_poolRow;
    RulesForm *m_rules;
    ExtrasForm *m_extras;
    ChangesLine *m_changes;
    StartFoot *m_foot;
};

} // namespace warroom
