// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/correction_preview.h"
#include "ui/commissioner/commissioner_panel.h"

class QComboBox;

namespace warroom {

class PlayerPicker;
class SegmentedControl;
class TouchList;

/// An earlier pick put right: who it was, whose, what that touches, and why.
class CorrectPanel : public CommissionerPanel {
    Q_OBJECT

public:
    CorrectPanel(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent = nullptr);

    /// Begins anew with the selection in \a slot.
    void correct(const SlotId &slot);
    const SlotId &slot() const { return m_slot; }
    void takeFocus() override;

protected:
    void refresh() override;
    std::optional<Command> wish() const override;

private:
    void build();
    void fillTeams();
    void showTitle();
    void showTouches();
    void showConflict(const CorrectionPreview &preview);
    commands::CorrectPick correction() const;

    SlotId m_slot;
    PlayerId m_offered; ///< who was in the slot when the panel was filled
    QLabel *m_number;
    QLabel *m_title;
    QLabel *m_story;
    PlayerPicker *m_picker;
    QComboBox *m_team;
    QLabel *m_touchHeading;
    TouchList *m_touches;
    SegmentedControl *m_conflict;
};

} // namespace warroom
