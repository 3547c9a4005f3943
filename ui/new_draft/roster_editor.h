// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/pool_filter.h"
#include "domain/roster_rules.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace warroom {

class ChipList;
class FieldGrid;
class SegmentedControl;
class ThemeSource;

/// Who can be drafted, and what the rosters of a new draft have room for. The bench takes what the
/// line-up leaves of the rounds.
class RosterEditor : public QWidget {
    Q_OBJECT

public:
    explicit RosterEditor(ThemeSource &themes, QWidget *parent = nullptr);

    /// Begins anew with \a rules, and with those of the players whom \a filter leaves.
    void setRules(const RosterRules &rules,
                  catalog::PoolFilter filter = catalog::PoolFilter::Everybody);
    /// How many picks a team makes at most.
    void setPlaces(int places);
    RosterRules rules() const;
    catalog::PoolFilter filter() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLimit();
    void removeLimit(int index);
    void showState();
    void retranslate();

    QList<PositionLimit> m_limits;
    int m_places = 0;
    QLabel *m_poolCaption;
    SegmentedControl *m_pool;
    QLabel *m_rosterCaption;
    QCheckBox *m_isOn;
    FieldGrid *m_spotFields;
    QList<QSpinBox *> m_spots; ///< as in the table of spots
    QLabel *m_bench;
    QLabel *m_limitLabel;
    QComboBox *m_limitPosition;
    QSpinBox *m_limitMost;
    QPushButton *m_limitAdd;
    ChipList *m_chips;
};

} // namespace warroom
