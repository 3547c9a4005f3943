// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/decision_panel.h"
#include "ui/import/import_delegate.h"
#include "ui/import/import_model.h"
#include "ui/import/import_page.h"
#include "ui/import/mapping_header.h"
#include "ui/text/import_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/choice_row.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int roomForTwo = 900;
constexpr int decisionsWidth = 320;
constexpr int widestColumn = 320;
constexpr int rowsMeasured = 100;

} // namespace

void ImportPage::showState()
{
    const bool reading = m_job->isRunning();
    const bool hasText = m_result.text.has_value();
    m_progress->setVisible(reading);
    m_invitation->setVisible(!hasText);
    m_content->setVisible(hasText);
    m_content->setEnabled(!reading);
    m_decisions->setVisible(m_sheet.counts().toDecide > 0 || m_sheet.canTakeBack());
    m_counts->setVisible(hasText && !m_result.error);
    const bool ranking = m_purpose == catalog::ImportPurpose::Ranking;
    m_goal->setVisible(ranking && hasText);
    m_keep->setVisible(ranking && m_queued > 0 && hasText && goal() == RankingGoal::Queue);
    const bool somebody = m_sheet.counts().known + m_sheet.counts().added > 0;
    m_finish->setVisible(hasText);
    m_finish->setEnabled(!reading && !m_result.error && somebody && m_sheet.counts().toDecide == 0);
    showTexts();
    arrange();
}

void ImportPage::showTexts()
{
    QString wrong = m_refusal;
    if (wrong.isEmpty() && m_result.error && !m_job->isRunning())
        wrong = catalogErrorText(*m_result.error);
    m_error->setText(wrong);
    m_error->setVisible(!wrong.isEmpty());
    m_source->setText(sourceText());
    m_source->setVisible(!m_source->text().isEmpty());
    m_counts->setText(importCountsText(m_sheet.counts(), m_purpose));
    m_finish->setText(finishText());
    m_finish->setToolTip(m_sheet.counts().toDecide > 0 ? tr("Decide about every row first")
                                                       : QString());
    m_keep->setText(tr("Keep the %n queued player(s) first", nullptr, m_queued));
}

QString ImportPage::sourceText() const
{
    if (m_job->isRunning())
        return tr("Reading…");
    if (!m_result.text)
        return {};
    const QString rows = tr("%n row(s)", nullptr, static_cast<int>(m_result.text->rows.size()));
    const QString source = m_result.mapping.source.isEmpty()
        ? tr("columns guessed, please check them")
        : tr("recognised as %1").arg(m_result.mapping.source);
    return QStringList{m_result.text->file, source, rows}.join(u" · "_s);
}

QString ImportPage::finishText() const
{
    if (m_purpose == catalog::ImportPurpose::Pool)
        return tr("Draft from these %n player(s)", nullptr,
                  m_sheet.counts().known + m_sheet.counts().added);
    if (goal() == RankingGoal::Own)
        return tr("Make it my ranking");
    return m_keep->isChecked() && m_queued > 0 ? tr("Add to the queue of %1").arg(m_team)
                                               : tr("Make it the queue of %1").arg(m_team);
}

void ImportPage::layOutColumns()
{
    const int rows = std::min(rowsMeasured, m_model->rowCount());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QFontMetrics metrics(ImportDelegate::font(m_themes.theme(), column));
        const int least = m_header->leastWidth(column);
        int width = least;
        for (int row = 0; row < rows; ++row) {
            const QString text = m_model->index(row, column).data().toString();
            width = std::max(width, metrics.horizontalAdvance(text) + 28);
        }
        m_table->setColumnWidth(column,
                                std::min(width, std::max(least, Theme::scaled(widestColumn))));
    }
}

/// The decisions beside the table where there is room, else below it.
void ImportPage::arrange()
{
    const bool beside = width() >= Theme::scaled(roomForTwo);
    m_parts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_decisions->setMinimumWidth(beside ? Theme::scaled(decisionsWidth) : 0);
    m_decisions->setMaximumWidth(beside ? Theme::scaled(decisionsWidth) : QWIDGETSIZE_MAX);
}

void ImportPage::retranslate()
{
    const bool pool = m_purpose == catalog::ImportPurpose::Pool;
    m_title->setText(pool ? tr("Import players") : tr("Import a ranking"));
    m_open->setText(tr("Open a file…"));
    m_paste->setText(tr("Paste"));
    m_cancel->setText(tr("Cancel"));
    m_goal->setChoices(
        {{u"own"_s, tr("My ranking"), tr("Nobody else sees it; autopick follows it")},
         {u"queue"_s, tr("Queue"), tr("Whom the team takes next")}});
    m_goal->setAccessibleName(tr("What the list becomes"));
    m_table->setAccessibleName(tr("Rows of the list"));
    m_progress->setAccessibleName(tr("Progress"));
    const QString what = pool
        ? tr("The players of the list become the players of the draft.")
        : tr("The list becomes your own ranking, or the order of your queue.");
    m_invitation->setText(
        tr("Drop a CSV or TSV file here, open one (Ctrl+O), or copy the rows of a table and paste "
           "them (Ctrl+V).")
        + u"\n\n"_s
        + tr("Lists of ESPN, FantasyPros, Sleeper, Underdog and Yahoo are "
             "recognised by their columns; for others you say which column is what.")
        + u"\n\n"_s + what);
    m_header->retranslate();
    m_model->retranslate();
    m_decisions->retranslate();
    showState();
}

} // namespace warroom
