// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/import_job.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QFileDialog;
class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QTableView;

namespace warroom {

class DecisionPanel;
class ImportModel;
class MappingHeader;
class SegmentedControl;
class ThemeSource;

/// What a ranking that is imported becomes.
enum class RankingGoal {
    Queue, ///< of the person's team
    Own,   ///< his own ranking of all players
};

/// Imports a list of players: from a file, by drag and drop, or from the clipboard.
///
/// Shows whose list it was recognised as, which column is what, what becomes of every row, and what
/// a person has to decide; nothing happens before the one button at the end. Never modal.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(ThemeSource &themes, QWidget *parent = nullptr);

    /// Begins anew with a list of the players to draft from; \a pools are known players, of which
    /// those that fit best count.
    void preparePool(const QList<QList<Player>> &pools);
    /// Begins anew with an order of \a known players for the queue of \a team, in which \a queued
    /// players stand now, or for the person's own ranking; \a goal is proposed.
    void prepareRanking(const QList<Player> &known, const QString &team, int queued,
                        RankingGoal goal);
    /// Says what the ranking becomes.
    void setGoal(RankingGoal goal);
    RankingGoal goal() const;
    /// Reads the file at \a path, or \a bytes that came without one.
    void readFile(const QString &path);
    void readBytes(const QByteArray &bytes);
    /// Reads what the clipboard holds; says so where that is nothing.
    void paste();
    /// Says what came of finished...() where that was a refusal; empty: nothing.
    void setRefusal(const QString &line);

    bool isReading() const { return m_job->isRunning(); }
    const catalog::ImportSheet &sheet() const { return m_sheet; }

Q_SIGNALS:
    /// The players to draft from, called \a name; \a pool is the one of the known pools they are
    /// about.
    void poolMade(const QList<warroom::Player> &players, const QString &name, int pool);
    /// The order; \a keepQueued: behind those who are queued.
    void rankingMade(const QList<warroom::PlayerId> &players, bool keepQueued);
    void ownRankingMade(const QList<warroom::RankTier> &tiers);
    void closed();
    /// A list was read, or could not be.
    void shown();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildTable();
    void layOut();
    void connectParts();
    void connectDecisions();
    void begin(catalog::ImportPurpose purpose, const QList<QList<Player>> &pools);
    void read(ImportRequest request);
    void present(const ImportResult &result);
    void giveRole(int column, catalog::ColumnRole role);
    void decide(const std::function<void(catalog::ImportSheet &)> &decision);
    void showState();
    void showTexts();
    void layOutColumns();
    void arrange();
    void openFile();
    void leave();
    void finish();
    QString sourceText() const;
    QString finishText() const;
    void retranslate();

    ThemeSource &m_themes;
    ImportJob *m_job;
    ImportModel *m_model;
    catalog::ImportPurpose m_purpose = catalog::ImportPurpose::Pool;
    QList<QList<Player>> m_pools;
    QString m_team;
    int m_queued = 0;
    ImportResult m_result; ///< the last; its sheet is the one below before any decision
    catalog::ImportSheet m_sheet;
    QString m_refusal;

    QLabel *m_title;
    QLabel *m_source;
    QLabel *m_error;
    QPushButton *m_open;
    QPushButton *m_paste;
    QProgressBar *m_progress;
    QLabel *m_invitation;
    QWidget *m_content;
    QBoxLayout *m_parts;
    QTableView *m_table;
    MappingHeader *m_header;
    DecisionPanel *m_decisions;
    QLabel *m_counts;
    SegmentedControl *m_goal;
    QCheckBox *m_keep;
    QPushButton *m_cancel;
    QPushButton *m_finish;
    QPointer<QFileDialog> m_dialog;
};

} // namespace warroom
