// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

namespace warroom {

class Moment;
class NextPickPanel;
class OnDeckList;

/// Who picks next, and when the person's own turn comes.
class OnDeckCard : public Card {
    Q_OBJECT

public:
    OnDeckCard(Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Moment &m_moment;
    OnDeckList *m_list;
    NextPickPanel *m_next;
};

} // namespace warroom
