// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/server_address.h"
#include "ui/settings/settings.h"
#include "ui/settings/store_places.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace warroom {

class ConnectionTrial;
class SegmentedControl;
class ThemeSource;

/// The part of the settings where a person says where drafts are kept, tries a server, and saves.
///
/// Remembers the choice itself; chosen() asks whoever owns the library to put it in force. An
/// address with a password is tried, but never remembered.
class StoreForm : public QWidget {
    Q_OBJECT

public:
    StoreForm(ThemeSource &themes, Settings &settings, const StorePlaces &places,
              QWidget *parent = nullptr);

    /// Shows what is remembered, and nothing that was typed before.
    void prepare();
    /// Whether a draft is open, which keeps its place until it is left.
    void setDraftOpen(bool open);
    /// What gets the keyboard first.
    QWidget *firstControl() const;

Q_SIGNALS:
    /// Another place was saved, and counts in this run.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Said { Nothing, Trying, Found, Failed, Refused, Saved };

    void layOut();
    void connectControls();
    void tryOrStop();
    void save();
    void edited();
    void refuse(AddressFault fault);
    void say(Said said);
    void refresh();
    void retranslate();
    bool isServer() const;
    QString address() const;
    QString explanation() const;
    QString outcomeText() const;
    QString savedText() const;
    QString foundText() const;

    Settings &m_settings;
    const StorePlaces &m_places;
    ConnectionTrial *m_trial;
    bool m_isDraftOpen = false;
    Said m_said = Said::Nothing;
    AddressFault m_fault = AddressFault::None;
    QString m_what; ///< the line a failure came with
    ServerFound m_found;

    QLabel *m_caption;
    SegmentedControl *m_kind;
    QLabel *m_addressCaption;
    QLineEdit *m_address;
    QPushButton *m_try;
    QLabel *m_explanation;
    QLabel *m_override;
    QLabel *m_outcome;
    QPushButton *m_save;
};

} // namespace warroom
