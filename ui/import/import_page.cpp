// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/import_page.h"

#include "ui/import/decision_panel.h"
#include "ui/import/import_delegate.h"
#include "ui/import/import_model.h"
#include "ui/import/mapping_header.h"
#include "ui/text/import_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

const auto queueKey = u"queue"_s;
const auto ownKey = u"own"_s;

QString dropped(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportPage::ImportPage(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_job(new ImportJob(this)),
      m_model(new ImportModel(this)),
      m_title(makeLabel(themes.theme(), FontRole::Title, Tone::Normal, this)),
      m_source(makeLabel(themes.theme(), FontRole::Body, Tone::Muted, this)),
      m_error(makeLabel(themes.theme(), FontRole::Body, Tone::Danger, this)),
      m_open(new QPushButton(this)),
      m_paste(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_invitation(makeLabel(themes.theme(), FontRole::Body, Tone::Muted, this)),
      m_content(new QWidget(this)),
      m_parts(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_table(new QTableView(this)),
      m_header(new MappingHeader(m_table)),
      m_decisions(new DecisionPanel(themes, this)),
      m_counts(makeLabel(themes.theme(), FontRole::Body, Tone::Normal, this)),
      m_goal(new SegmentedControl(this)),
      m_keep(new QCheckBox(this)),
      m_cancel(new QPushButton(this)),
      m_finish(new QPushButton(this))
{
    build();
    connectParts();
    connectDecisions();
    retranslate();
}

void ImportPage::build()
{
    setAcceptDrops(true);
    for (QLabel *label : {m_source, m_error, m_invitation}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_invitation->setAlignment(Qt::AlignCenter);
    m_progress->setTextVisible(false);
    m_finish->setProperty("kind", u"primary"_s);
    buildTable();
    layOut();
}

void ImportPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ImportDelegate(m_themes, m_table));
    m_table->setHorizontalHeader(m_header);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::scaled(28));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
}

void ImportPage::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_open);
    head->addWidget(m_paste);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(20);
    m_parts->addWidget(m_table, 3);
    m_parts->addWidget(m_decisions, 2);
    m_content->setLayout(m_parts);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(10);
    foot->addWidget(m_counts);
    foot->addStretch();
    foot->addWidget(m_goal);
    foot->addWidget(m_keep);
    foot->addWidget(m_cancel);
    foot->addWidget(m_finish);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_source);
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    layout->addWidget(m_invitation, 1);
    layout->addWidget(m_content, 1);
    layout->addLayout(foot);
}

void ImportPage::connectParts()
{
    connect(m_job, &ImportJob::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_job, &ImportJob::finished, this, &ImportPage::present);
    connect(m_open, &QPushButton::clicked, this, &ImportPage::openFile);
    connect(m_paste, &QPushButton::clicked, this, &ImportPage::paste);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::leave);
    connect(m_finish, &QPushButton::clicked, this, &ImportPage::finish);
    connect(m_keep, &QCheckBox::toggled, this, &ImportPage::showTexts);
    connect(m_goal, &SegmentedControl::chosen, this, &ImportPage::showState);
    connect(m_header, &MappingHeader::roleChosen, this, &ImportPage::giveRole);
    connect(m_header, &MappingHeader::columnFocused, this, [this](int column) {
        m_table->scrollTo(m_model->index(m_table->rowAt(0), column + 1));
    });
    connect(&m_themes, &ThemeSource::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

void ImportPage::connectDecisions()
{
    connect(m_decisions, &DecisionPanel::chosen, this, [this](int row, const PlayerId &player) {
        decide([&](catalog::ImportSheet &sheet) { sheet.choose(row, player); });
    });
    connect(m_decisions, &DecisionPanel::added, this,
            [this](int row) { decide([row](catalog::ImportSheet &sheet) { sheet.add(row); }); });
    connect(m_decisions, &DecisionPanel::leftOut, this, [this](int row) {
        decide([row](catalog::ImportSheet &sheet) { sheet.leaveOut(row); });
    });
    connect(m_decisions, &DecisionPanel::allAdded, this,
            [this] { decide([](catalog::ImportSheet &sheet) { sheet.addAll(); }); });
    connect(m_decisions, &DecisionPanel::allLeftOut, this,
            [this] { decide([](catalog::ImportSheet &sheet) { sheet.leaveOutAll(); }); });
    connect(m_decisions, &DecisionPanel::takenBack, this,
            [this] { decide([](catalog::ImportSheet &sheet) { sheet.takeBack(); }); });
}

void ImportPage::preparePool(const QList<QList<Player>> &pools)
{
    m_team.clear();
    m_queued = 0;
    begin(catalog::ImportPurpose::Pool, pools);
}

void ImportPage::prepareRanking(const QList<Player> &known, const QString &team, int queued,
                                RankingGoal goal)
{
    m_team = team;
    m_queued = queued;
    m_keep->setChecked(queued > 0);
    setGoal(goal);
    begin(catalog::ImportPurpose::Ranking, {known});
}

void ImportPage::setGoal(RankingGoal goal)
{
    m_goal->setCurrent(goal == RankingGoal::Own ? ownKey : queueKey);
    showState();
}

RankingGoal ImportPage::goal() const
{
    return m_goal->current() == ownKey ? RankingGoal::Own : RankingGoal::Queue;
}

void ImportPage::begin(catalog::ImportPurpose purpose, const QList<QList<Player>> &pools)
{
    m_job->cancel();
    m_purpose = purpose;
    m_pools = pools;
    m_result = {};
    m_sheet = {};
    m_refusal.clear();
    m_model->clear();
    m_decisions->setSheet(m_sheet);
    retranslate();
    m_open->setFocus();
}

void ImportPage::readFile(const QString &path)
{
    ImportRequest request;
    request.path = path;
    read(std::move(request));
}

void ImportPage::readBytes(const QByteArray &bytes)
{
    ImportRequest request;
    request.bytes = bytes;
    request.name = tr("clipboard");
    read(std::move(request));
}

void ImportPage::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || (!mime->hasText() && dropped(*mime).isEmpty()))
        return setRefusal(tr("The clipboard holds no text. Copy the rows of a table first."));
    if (const QString path = dropped(*mime); !path.isEmpty())
        readFile(path);
    else
        readBytes(mime->text().toUtf8());
}

void ImportPage::read(ImportRequest request)
{
    request.purpose = m_purpose;
    request.pools = m_pools;
    m_refusal.clear();
    m_progress->setRange(0, 0);
    m_job->start(request);
    showState();
}

void ImportPage::present(const ImportResult &result)
{
    const bool sameText = m_result.text && result.text
        && m_result.text->columns() == result.text->columns()
        && m_result.text->file == result.text->file;
    m_result = result;
    m_sheet = result.sheet;
    m_model->setSheet(m_sheet);
    if (result.text)
        m_header->setMapping(result.mapping, result.text->header);
    m_decisions->setSheet(m_sheet);
    showState();
    layOutColumns();
    if (!sameText && m_sheet.counts().toDecide > 0)
        m_decisions->takeFocus();
    else if (!sameText)
        m_finish->setFocus();
    Q_EMIT shown();
}

void ImportPage::giveRole(int column, catalog::ColumnRole role)
{
    ImportRequest request;
    request.text = m_result.text;
    request.mapping = m_result.mapping;
    request.mapping->give(column, role);
    read(std::move(request));
}

void ImportPage::decide(const std::function<void(catalog::ImportSheet &)> &decision)
{
    decision(m_sheet);
    m_model->setDecisions(m_sheet);
    m_decisions->setSheet(m_sheet);
    m_refusal.clear();
    showState();
}

void ImportPage::setRefusal(const QString &line)
{
    m_refusal = line;
    showState();
}

void ImportPage::openFile()
{
    if (!m_dialog) {
        m_dialog = new QFileDialog(this, tr("Open a list of players"));
        m_dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
        m_dialog->setFileMode(QFileDialog::ExistingFile);
        m_dialog->setNameFilters({tr("Lists (*.csv *.tsv *.txt)"), tr("All files (*)")});
        connect(m_dialog, &QFileDialog::fileSelected, this, &ImportPage::readFile);
    }
    // Never modal: a clock may be running behind it.
    m_dialog->setModal(false);
    m_dialog->show();
    m_dialog->raise();
}

void ImportPage::leave()
{
    m_job->cancel();
    Q_EMIT closed();
}

void ImportPage::finish()
{
    if (!m_finish->isEnabled())
        return;
    if (m_purpose == catalog::ImportPurpose::Ranking && goal() == RankingGoal::Own) {
        Q_EMIT ownRankingMade(m_sheet.rankedTiers());
        return;
    }
    if (m_purpose == catalog::ImportPurpose::Ranking) {
        Q_EMIT rankingMade(m_sheet.ranking(), m_keep->isVisibleTo(this) && m_keep->isChecked());
        return;
    }
    const catalog::PoolResult pool = m_sheet.pool();
    if (!pool)
        return setRefusal(catalogErrorText(pool.error()));
    Q_EMIT poolMade(*pool, m_result.text->file, m_result.pool);
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Open))
        openFile();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!dropped(*event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const QString path = dropped(*event->mimeData()); !path.isEmpty())
        readFile(path);
    else
        readBytes(event->mimeData()->text().toUtf8());
}

void ImportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

void ImportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom
