// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings_page.h"

#include "ui/settings/folder_form.h"
#include "ui/settings/look_form.h"
#include "ui/settings/store_form.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tab_order.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int widest = 760;

} // namespace

SettingsPage::SettingsPage(ThemeSource &themes, const Actions &actions, Settings &settings,
                           const StorePlaces &places, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_title(makeLabel(themes.theme(), FontRole::Title, Tone::Normal, this)),
      m_store(new StoreForm(themes, settings, places, this)),
      m_look(new LookForm(themes, actions, this)),
      m_folder(new FolderForm(themes, places.folder, this)),
      m_close(new QPushButton(this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeForm());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_store, &StoreForm::chosen, this, &SettingsPage::storeChosen);
    connect(m_close, &QPushButton::clicked, this, &SettingsPage::closed);
    retranslate();
}

QWidget *SettingsPage::makeForm()
{
    auto *card = new Card(m_themes, this);
    card->setMaximumWidth(widest);
    card->layout()->setContentsMargins(32, 26, 32, 26);
    card->body()->setSpacing(18);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_close);
    card->body()->addLayout(head);
    card->body()->addWidget(m_store);
    card->body()->addWidget(makeLine(this));
    card->body()->addWidget(m_look);
    card->body()->addWidget(makeLine(this));
    card->body()->addWidget(m_folder);
    chainTabOrder({m_close, m_store, m_look, m_folder});

    auto *form = new QWidget(this);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 1000);
    middle->addStretch(1);
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->addStretch(1);
    rows->addLayout(middle);
    rows->addStretch(3);
    return form;
}

void SettingsPage::prepare(bool draftOpen)
{
    m_store->setDraftOpen(draftOpen);
    m_store->prepare();
    m_store->firstControl()->setFocus();
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close the settings"));
}

} // namespace warroom
