// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/guide.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int rowCount = 5;

QString keyName(const char *portable)
{
    return QKeySequence(QLatin1StringView(portable)).toString(QKeySequence::NativeText);
}

} // namespace

Guide::Guide(ThemeSource &themes, QWidget *parent) : Card(themes, parent)
{
    body()->setSpacing(8);
    for (int i = 0; i < rowCount; ++i)
        addRow();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslate();
}

void Guide::addRow()
{
    const Theme &theme = themes().theme();
    auto *key = makeLabel(theme, FontRole::MonoSmall, Tone::Normal, this);
    setStyleProperty(*key, "kind", u"key"_s);
    key->setAlignment(Qt::AlignCenter);
    key->setMinimumWidth(Theme::scaled(88));
    auto *text = makeLabel(theme, FontRole::Body, Tone::Muted, this);
    text->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(key);
    row->addWidget(text, 1);
    body()->addLayout(row);
    m_rows.append(Row{key, text});
}

void Guide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void Guide::retranslate()
{
    setCaption(tr("Without the mouse"));
    const std::pair<QString, QString> rows[rowCount] = {
        {keyName("Ctrl+N"), tr("Set up a new draft")},
        {keyName("Return"), tr("Open the selected draft; in the room, draft the selected player")},
        {keyName("Ctrl+F"), tr("Find a player by name, school or position")},
        {u"Alt+←"_s, tr("Look one pick back, while the draft goes on")},
        {keyName("F1"), tr("Every other key")},
    };
    for (int i = 0; i < rowCount; ++i) {
        m_rows.at(i).key->setText(rows[i].first);
        m_rows.at(i).text->setText(rows[i].second);
    }
}

} // namespace warroom
