// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/new_draft/draft_choices.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace warroom {

class ThemeSource;

/// What a new draft can have beyond the first page: a title, fewer rounds, and for numbered teams
/// how many there are and in which order they pick.
class MoreOptions : public QWidget {
    Q_OBJECT

public:
    explicit MoreOptions(ThemeSource &themes, QWidget *parent = nullptr);

    /// Begins anew for \a preset.
    void setPreset(PresetKind preset, int rounds, int teams, const QString &format);
    /// What the draft is called where nothing is written.
    void setDefaultTitle(const QString &title);

    QString title() const;
    DraftShape shape() const;
    /// changed() follows, once, if it is another one.
    void setShape(const DraftShape &shape);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *caption(QWidget *buddy);
    void fillFormats();
    void retranslate();

    ThemeSource &m_themes;
    QLineEdit *m_title;
    QSpinBox *m_rounds;
    QSpinBox *m_teams;
    QComboBox *m_format;
    QLabel *m_titleCaption;
    QLabel *m_roundsCaption;
    QLabel *m_teamsCaption;
    QLabel *m_formatCaption;
};

} // namespace warroom
