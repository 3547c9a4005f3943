// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_summary.h"
#include "session/nearby_room.h"

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace warroom {

class CardButton;
class DraftListModel;
class Guide;
class Joining;
class NearbyList;
class ThemeSource;

/// Where one starts: a new draft, the one that was left, and all the others.
class HomePage : public QWidget {
    Q_OBJECT

public:
    explicit HomePage(ThemeSource &themes, const QString &libraryPath, QWidget *parent = nullptr);

    /// Shows \a drafts; until then the list says that it is being read.
    void setDrafts(const QList<DraftSummary> &drafts, Instant now);
    /// The list cannot be read. Offers the settings, where another place can be chosen.
    void setUnreadable();
    /// The drafts are at \a path from now on, and are being read.
    void setLibraryPath(const QString &path);
    /// Whether drafts that are hosted elsewhere can be joined from here.
    void setCanJoin(bool can);
    /// Shows the rooms \a joining hears of, in the place of the guide, while there are any.
    void showNearby(Joining &joining);
    /// Whether a draft can be hosted for others.
    void setCanHost(bool can);
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void newDraftRequested();
    void importRequested();
    void hostRequested();
    void joinRequested();
    void roomChosen(const warroom::NearbyRoom &room);
    void settingsRequested();
    void enterRequested(const warroom::DraftSummary &draft);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class ListState { Reading, Empty, Filled, Unreadable };

    void layOutStart();
    QVBoxLayout *makeDrafts();
    QWidget *makeMessage();
    void enter(const QModelIndex &index);
    void setState(ListState state);
    void updateContinue();
    /// The newest draft that is not over, else the newest of all.
    QModelIndex suggested() const;
    void retranslate();

    ThemeSource &m_themes;
    QString m_libraryPath;
    DraftListModel *m_model;
    ListState m_state = ListState::Reading;
    bool m_showsNewest = true; ///< the next list begins with the draft one comes from
    QLabel *m_tagline;
    CardButton *m_newDraft;
    CardButton *m_continue;
    CardButton *m_host;
    CardButton *m_join;
    CardButton *m_import;
    QVBoxLayout *m_start; ///< the cards and what is below them
    Guide *m_guide;
    NearbyList *m_nearby = nullptr; ///< null where nothing can be joined
    QLabel *m_draftsCaption;
    QLabel *m_draftsNote;
    QStackedLayout *m_stack;
    QListView *m_list;
    QWidget *m_messagePane = nullptr;
    QLabel *m_message;
    QPushButton *m_choosePlace; ///< beside the message that nothing can be read
    QPushButton *m_settings;
};

} // namespace warroom
