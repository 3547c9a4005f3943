// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/new_draft/draft_choices.h"

#include <QWidget>

class QLabel;
class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace warroom {

class ClockEditor;
class MoreOptions;
class SeedRow;
class SegmentedControl;
class ThemeSource;

/// How a new draft goes: its clock, the computer's teams, what happens when time runs out, and
/// behind "More" what few people change.
class RulesForm : public QWidget {
    Q_OBJECT

public:
    explicit RulesForm(ThemeSource &themes, QWidget *parent = nullptr);

    /// Begins anew with what \a preset says. Clock and pace stay as they were chosen.
    void setPreset(PresetKind kind, const commands::CreateDraft &preset);
    /// Another seed, unless somebody wants the same draft again.
    void shuffle();
    /// Adds everything chosen here to \a choices.
    void fill(DraftChoices &choices) const;
    /// What is written wrongly here; else empty.
    QString trouble() const;
    DraftShape shape() const;
    /// changed() follows, once, if it is another one.
    void setShape(const DraftShape &shape);
    bool isClockOff() const;
    /// Whether somebody wants to see what few people change.
    bool showsMore() const;
    /// The controls in reading order, see chainTabOrder().
    QList<QWidget *> areas() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectControls();
    void react();
    void retranslate();
    void retranslateClock();

    PresetKind m_kind = PresetKind::NflMock;
    ClockRules m_realClock;
    QString m_presetTitle;
    QLabel *m_clockCaption;
    SegmentedControl *m_clock;
    ClockEditor *m_customClock;
    QLabel *m_paceCaption;
    SegmentedControl *m_pace;
    QCheckBox *m_offers;
    SeedRow *m_seed;
    QLabel *m_expiryCaption;
    SegmentedControl *m_expiry;
    QPushButton *m_moreLink;
    MoreOptions *m_more;
};

} // namespace warroom
