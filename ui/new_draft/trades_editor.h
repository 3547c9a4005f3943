// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/trade_rules.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace warroom {

class FieldGrid;
class ThemeSource;

/// What may be traded in a new draft, and how an offer lives.
class TradesEditor : public QWidget {
    Q_OBJECT

public:
    explicit TradesEditor(ThemeSource &themes, QWidget *parent = nullptr);

    /// Begins anew with \a rules.
    void setRules(const TradeRules &rules);
    /// Everything but whether the program offers trades.
    TradeRules rules() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QCheckBox *m_players;
    FieldGrid *m_fields;
    QSpinBox *m_seasons;
    QComboBox *m_onClock;
    QSpinBox *m_offer;
    QSpinBox *m_veto;
};

} // namespace warroom
