// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/player.h"
#include "ui/new_draft/draft_choices.h"

#include <QWidget>

namespace warroom {

class ImportPage;
class ThemeSource;

/// The window's page that makes a list of players to draft from, matched against those the program
/// brings.
class ImportScreen : public QWidget {
    Q_OBJECT

public:
    explicit ImportScreen(ThemeSource &themes, QWidget *parent = nullptr);

    /// Begins anew.
    void prepare();
    ImportPage &page() const { return *m_page; }

Q_SIGNALS:
    /// \a kind is the draft that such players suit: the class, or professionals.
    void poolMade(const QList<warroom::Player> &players, const QString &name,
                  warroom::PresetKind kind);
    void closed();

private:
    ImportPage *m_page;
};

} // namespace warroom
