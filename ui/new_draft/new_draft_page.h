// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preflight.h"
#include "ui/new_draft/draft_choices.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace warroom {

class CardButton;
class ExtrasForm;
class PoolRow;
class PreflightList;
class RulesForm;
class TeamGrid;
class ThemeSource;

/// Sets up a draft: what kind, who runs whom, which clock. Says at every moment whether it can
/// start, and if not, why.
class NewDraftPage : public QWidget {
    Q_OBJECT

public:
    explicit NewDraftPage(ThemeSource &themes, QWidget *parent = nullptr);

    /// Ready for another draft: with the same choices, and another seed.
    void prepare();
    /// Between Start and the answer.
    void setBusy(bool busy);
    /// What the person at this screen was called last.
    void setPersonName(const QString &name);
    /// Drafts from \a players, imported as \a name, instead of the preset's; they suit a draft of
    /// \a kind.
    void setPool(const QList<Player> &players, const QString &name, PresetKind kind);

Q_SIGNALS:
    /// \a personName is what the person wants to be called in the draft; may be empty.
    /// Where there are entrants for a \a lottery, the order is drawn before the start.
    void createRequested(const warroom::commands::CreateDraft &create, const QString &personName,
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
    QWidget *makeFoot();
    void connectControls();
    void choosePreset(PresetKind kind);
    void refresh();
    void refreshTeams();
    void refreshOptions();
    QList<Player> playersFor(const DraftChoices &choices) const;
    DraftChoices choices() const;
    commands::CreateDraft wanted() const;
    void dropPool();
    QString whyNot(const commands::CreateDraft &create, const QList<PreflightCheck> &checks) const;
    QString readyText(const commands::CreateDraft &create) const;
    void start();
    void retranslate();

    ThemeSource &m_themes;
    PresetKind m_kind = PresetKind::NflMock;
    std::optional<commands::CreateDraft> m_preset;
    QString m_presetError;
    QList<Player> m_pool; ///< imported; empty: the preset's players
    int m_shownTeams = 0;
    bool m_busy = false;

    QLabel *m_title;
    std::array<CardButton *, 3> m_presets;
    QLabel *m_teamsCaption;
    QLabel *m_teamsNote;
    TeamGrid *m_teams;
    QLabel *m_nameCaption;
    QLineEdit *m_name;
    PoolRow *m_poolRow;
    RulesForm *m_rules;
    ExtrasForm *m_extras;
    PreflightList *m_ready;
    QPushButton *m_cancel;
    QPushButton *m_start;
};

} // namespace warroom
