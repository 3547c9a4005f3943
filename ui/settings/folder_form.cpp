// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/folder_form.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/labels.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace warroom {

FolderForm::FolderForm(ThemeSource &themes, const QString &folder, QWidget *parent)
    : QWidget(parent),
      m_folder(folder),
      m_caption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_path(new ElidedLabel(this)),
      m_open(new QPushButton(this)),
      m_trouble(makeLabel(themes.theme(), FontRole::Small, Tone::Danger, this))
{
    m_path->setText(QDir::toNativeSeparators(folder));
    m_trouble->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_caption);
    layout->addLayout(row);
    layout->addWidget(m_trouble);
    connect(m_open, &QPushButton::clicked, this, &FolderForm::open);
    retranslate();
}

void FolderForm::open()
{
    m_trouble->setVisible(!QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)));
}

void FolderForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FolderForm::retranslate()
{
    m_caption->setText(QLocale().toUpper(tr("Folder of your data")));
    m_path->setAccessibleName(tr("Folder of your data"));
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open the folder of your data"));
    m_trouble->setText(tr("No program here opens folders."));
}

} // namespace warroom
