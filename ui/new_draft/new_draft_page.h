// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"

#include <QWidget>

namespace warroom {

class ThemeSource;

/// Sets up a draft: what kind, who runs whom, which clock.
class NewDraftPage : public QWidget {
    Q_OBJECT

public:
    explicit NewDraftPage(ThemeSource &themes, QWidget *parent = nullptr);

    /// Everything is chosen; another draft gets another seed.
    void prepare() { }
    /// Between Start and the answer.
    void setBusy(bool busy) { Q_UNUSED(busy) }

Q_SIGNALS:
    void createRequested(const warroom::commands::CreateDraft &create);
    void cancelled();
};

} // namespace warroom
