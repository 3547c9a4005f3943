// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/new_draft/draft_choices.h"

#include <QWidget>

#include <array>

namespace warroom {

class CardButton;
class ThemeSource;

/// The kinds of draft there are, a card each; one is chosen, or none at first.
class PresetRow : public QWidget {
    Q_OBJECT

public:
    explicit PresetRow(ThemeSource &themes, QWidget *parent = nullptr);

    /// chosen() follows unless it is already.
    void choose(PresetKind kind);

Q_SIGNALS:
    void chosen(warroom::PresetKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::array<CardButton *, 3> m_cards; ///< as the kinds
};

} // namespace warroom
