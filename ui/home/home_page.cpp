// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/home_page.h"

#include "ui/home/draft_delegate.h"
#include "ui/home/draft_list_model.h"
#include "ui/home/guide.h"
#include "ui/lobby/nearby_list.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/card_button.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace warroom {

HomePage::HomePage(ThemeSource &themes, const QString &libraryPath, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_libraryPath(libraryPath),
      m_model(new DraftListModel(this)),
      m_tagline(makeLabel(themes.theme(), FontRole::Title, Tone::Muted, this)),
      m_newDraft(new CardButton(themes, this)),
      m_continue(new CardButton(themes, this)),
      m_host(new CardButton(themes, this)),
      m_join(new CardButton(themes, this)),
      m_import(new CardButton(themes, this)),
      m_start(new QVBoxLayout),
      m_guide(new Guide(themes, this)),
      m_draftsCaption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_draftsNote(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_stack(new QStackedLayout),
      m_list(new QListView(this)),
      m_message(makeLabel(themes.theme(), FontRole::Body, Tone::Muted, this)),
      m_choosePlace(new QPushButton(this)),
      m_settings(new QPushButton(this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(56, 64, 56, 40);
    columns->setSpacing(36);
    layOutStart();
    columns->addLayout(m_start, 1);
    columns->addLayout(makeDrafts(), 1);
    setTabOrder(m_newDraft, m_continue);
    setTabOrder(m_continue, m_host);
    setTabOrder(m_host, m_join);
    setTabOrder(m_join, m_import);
    setTabOrder(m_import, m_settings);
    setTabOrder(m_settings, m_list);
    setTabOrder(m_list, m_choosePlace);
    connect(m_newDraft, &CardButton::clicked, this, &HomePage::newDraftRequested);
    connect(m_continue, &CardButton::clicked, this, [this] { enter(suggested()); });
    connect(m_host, &CardButton::clicked, this, &HomePage::hostRequested);
    connect(m_join, &CardButton::clicked, this, &HomePage::joinRequested);
    connect(m_import, &CardButton::clicked, this, &HomePage::importRequested);
    for (const QPushButton *button : {m_settings, m_choosePlace})
        connect(button, &QPushButton::clicked, this, &HomePage::settingsRequested);
    retranslate();
}

void HomePage::layOutStart()
{
    auto *title = makeLabel(m_themes.theme(), FontRole::Display, Tone::Normal, this);
    title->setText(u"Warroom"_s); // a name, the same in every language
    QFont font = m_themes.theme().font(FontRole::Title);
    font.setWeight(QFont::Normal);
    m_tagline->setFont(font);
    m_newDraft->setPrimary(true);
    m_settings->setProperty("kind", u"link"_s);

    auto *cards = new QGridLayout;
    cards->setSpacing(12);
    cards->addWidget(m_newDraft, 0, 0, 1, 3); // two above three
    cards->addWidget(m_continue, 0, 3, 1, 3);
    cards->addWidget(m_host, 1, 0, 1, 2);
    cards->addWidget(m_join, 1, 2, 1, 2);
    cards->addWidget(m_import, 1, 4, 1, 2);
    for (int column = 0; column < 6; ++column)
        cards->setColumnStretch(column, 1);
    m_start->setSpacing(0);
    m_start->addWidget(title);
    m_start->addSpacing(8);
    m_start->addWidget(m_tagline);
    m_start->addSpacing(28);
    m_start->addLayout(cards);
    m_start->addSpacing(16);
    m_start->addWidget(m_guide);
    m_start->addStretch();
    m_start->addWidget(m_settings, 0, Qt::AlignLeft);
}

QVBoxLayout *HomePage::makeDrafts()
{
    auto *delegate = new DraftDelegate(m_themes, m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::activated, this, &HomePage::enter);
    connect(delegate, &DraftDelegate::buttonClicked, this, &HomePage::enter);
    connect(&m_themes, &ThemeSource::changed, m_list->viewport(), qOverload<>(&QWidget::update));

    m_messagePane = makeMessage();
    m_stack->addWidget(m_messagePane);
    m_stack->addWidget(m_list);

    auto *head = new QHBoxLayout;
    head->addWidget(m_draftsCaption);
    head->addStretch();
    head->addWidget(m_draftsNote);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
    return layout;
}

QWidget *HomePage::makeMessage()
{
    auto *pane = new QWidget(this);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_message);
    layout->addWidget(m_choosePlace, 0, Qt::AlignLeft);
    layout->addStretch();
    return pane;
}

void HomePage::setDrafts(const QList<DraftSummary> &drafts, Instant now)
{
    const QModelIndex current = m_list->currentIndex();
    const DraftId chosen = current.isValid() ? m_model->draft(current).draft : DraftId();
    m_model->setDrafts(drafts, now);
    const QModelIndex again = m_showsNewest ? QModelIndex() : m_model->indexOf(chosen);
    m_list->setCurrentIndex(again.isValid() ? again : m_model->index(0));
    const bool isFirst = std::exchange(m_showsNewest, false);
    setState(drafts.isEmpty() ? ListState::Empty : ListState::Filled);
    updateContinue();
    if (isFirst && focusWidget() == m_newDraft && m_model->newestUnfinished().isValid())
        m_list->setFocus(); // they were still being read when the page was shown
}

void HomePage::setCanJoin(bool can)
{
    m_join->setVisible(can);
}

void HomePage::showNearby(Joining &joining)
{
    m_nearby = new NearbyList(joining, m_themes, this);
    m_start->insertWidget(m_start->indexOf(m_guide), m_nearby);
    setTabOrder(m_import, m_nearby->list());
    setTabOrder(m_nearby->list(), m_settings);
    connect(m_nearby, &NearbyList::chosen, this, &HomePage::roomChosen);
    connect(m_nearby, &NearbyList::filled, m_guide, &QWidget::setHidden);
    m_guide->setHidden(!m_nearby->isEmpty());
    retranslate();
}

void HomePage::setCanHost(bool can)
{
    m_host->setVisible(can);
}

void HomePage::setUnreadable()
{
    // What was read before may be of another place.
    m_model->setDrafts({}, {});
    updateContinue();
    setState(ListState::Unreadable);
}

void HomePage::setLibraryPath(const QString &path)
{
    m_libraryPath = path;
    m_model->setDrafts({}, {});
    m_showsNewest = true;
    m_state = ListState::Reading;
    retranslate();
}

void HomePage::enter(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT enterRequested(m_model->draft(index));
}

void HomePage::setState(ListState state)
{
    m_state = state;
    m_stack->setCurrentWidget(state == ListState::Filled ? static_cast<QWidget *>(m_list)
                                                         : m_messagePane);
    m_choosePlace->setVisible(state == ListState::Unreadable);
    switch (state) {
    case ListState::Reading:
        m_message->setText(tr("Reading your drafts…"));
        break;
    case ListState::Empty:
        m_message->setText(tr("No drafts yet. Every draft you start is kept here, pick by pick."));
        break;
    case ListState::Unreadable:
        m_message->setText(tr("Your drafts cannot be read."));
        break;
    case ListState::Filled:
        m_message->clear();
        break;
    }
}

void HomePage::updateContinue()
{
    const QModelIndex draft = suggested();
    m_continue->setVisible(draft.isValid());
    if (!draft.isValid())
        return;
    const bool isUnfinished = draft.data(DraftListModel::UnfinishedRole).toBool();
    m_continue->setTexts(isUnfinished ? tr("Continue") : tr("Look back"),
                         u"%1\n%2"_s.arg(draft.data().toString(),
                                         draft.data(DraftListModel::StatusRole).toString()));
}

QModelIndex HomePage::suggested() const
{
    const QModelIndex unfinished = m_model->newestUnfinished();
    return unfinished.isValid() ? unfinished : m_model->index(0);
}

void HomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_showsNewest = true;
    // Enter goes on with what was left, or starts anew.
    if (m_state == ListState::Filled)
        m_list->setFocus();
    else
        m_newDraft->setFocus();
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HomePage::retranslate()
{
    m_tagline->setText(tr("Run the draft. Keep every moment of it."));
    m_newDraft->setTexts(
        tr("New draft"),
        tr("A mock against the computer: an NFL class, a fantasy snake, or an auction"));
    m_host->setTexts(tr("Host"), tr("A lobby that others join from their computers"));
    m_join->setTexts(tr("Join"), tr("A draft somebody hosts: by link, or by code"));
    m_import->setTexts(tr("Import players"), tr("CSV, TSV or pasted, columns matched for you"));
    m_draftsCaption->setText(QLocale().toUpper(tr("Your drafts")));
    m_draftsNote->setText(m_libraryPath.contains(u"://"_s) ? tr("kept on a server")
                                                           : tr("all in one file that is yours"));
    m_draftsNote->setToolTip(m_libraryPath);
    m_settings->setText(tr("Settings"));
    m_choosePlace->setText(tr("Choose where drafts are kept"));
    m_list->setAccessibleName(tr("Your drafts"));
    if (m_nearby)
        m_nearby->setCaption(QLocale().toUpper(tr("Rooms on this network")));
    m_model->retranslate();
    setState(m_state);
    updateContinue();
}

} // namespace warroom
