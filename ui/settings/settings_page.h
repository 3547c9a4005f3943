// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace warroom {

class Actions;
class FolderForm;
class LookForm;
class Settings;
class StoreForm;
class ThemeSource;
struct StorePlaces;

/// The settings: where drafts are kept, the look, the folder of the person's data.
///
/// A page like the others, so that a draft that is open goes on behind it. Everything handed in
/// outlives the page.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(ThemeSource &themes, const Actions &actions, Settings &settings,
                 const StorePlaces &places, QWidget *parent = nullptr);

    /// Shows what is remembered; \a draftOpen says whether a draft is open behind the page.
    void prepare(bool draftOpen);

Q_SIGNALS:
    /// Another place for drafts was saved, and counts in this run.
    void storeChosen();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    void retranslate();

    ThemeSource &m_themes;
    QLabel *m_title;
    StoreForm *m_store;
    LookForm *m_look;
    FolderForm *m_folder;
    QPushButton *m_close;
};

} // namespace warroom
