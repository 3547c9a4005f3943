// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/import_screen.h"

#include "catalog/bundled.h"
#include "ui/import/import_page.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace warroom {

namespace {

/// In the order in which the import is asked to compare; the first where nothing fits.
constexpr PresetKind kinds[] = {PresetKind::Snake, PresetKind::NflMock};

QList<Player> known(PresetKind kind)
{
    return (kind == PresetKind::Snake ? catalog::fantasyPool2025() : catalog::class2026())
        .value_or(QList<Player>{});
}

} // namespace

ImportScreen::ImportScreen(ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_page(new ImportPage(themes, this))
{
    auto *card = new Card(themes, this);
    card->layout()->setContentsMargins(24, 14, 24, 20);
    card->body()->addWidget(m_page, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->addWidget(card);
    connect(m_page, &ImportPage::closed, this, &ImportScreen::closed);
    connect(m_page, &ImportPage::poolMade, this,
            [this](const QList<Player> &players, const QString &name, int pool) {
                Q_EMIT poolMade(players, name, kinds[pool]);
            });
}

void ImportScreen::prepare()
{
    QList<QList<Player>> pools;
    for (const PresetKind kind : kinds)
        pools << known(kind);
    m_page->preparePool(pools);
}

} // namespace warroom
