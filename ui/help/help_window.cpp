// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/help_window.h"

#include "ui/actions/actions.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

struct KeyRow {
    QString keys;
    QString meaning;
};

QString keyName(const char *portable)
{
    return QKeySequence(QLatin1StringView(portable)).toString(QKeySequence::NativeText);
}

/// The keys of widgets, which are no actions of the window.
QList<KeyRow> roomKeys()
{
    return {{keyName("Return"), HelpWindow::tr("Draft the selected player")},
            {keyName("B"), HelpWindow::tr("In an auction: bid one step more; + bids five")},
            {keyName("O"), HelpWindow::tr("In an auction: set the bid you nominate with")},
            {keyName("L"), HelpWindow::tr("In an auction: set my limit; \u2212 takes it back")},
            {keyName("Q"), HelpWindow::tr("Put the selected player in the queue, or take him out")},
            {u"T A N"_s, HelpWindow::tr("Selected player: target, avoid, note")},
            {keyName("Alt+Up") + u" ↓"_s, HelpWindow::tr("In my ranking: up or down")},
            {keyName("Shift+T"), HelpWindow::tr("In my ranking: a tier begins here")},
            {keyName("Ctrl+F"), HelpWindow::tr("Find a player")},
            {keyName("Space"), HelpWindow::tr("On the timeline: play or stop")},
            {u"← →"_s, HelpWindow::tr("On the timeline: one step")},
            {u"⇧ ← →"_s, HelpWindow::tr("On the timeline: one round")},
            {HelpWindow::tr("Ctrl") + u" ← →"_s, HelpWindow::tr("On the timeline: one trade")}};
}

} // namespace

HelpWindow::HelpWindow(ThemeSource &themes, const Actions &actions, QWidget *parent)
    : QDialog(parent),
      m_themes(themes),
      m_actions(actions),
      m_keys(new QWidget(this)),
      m_grid(new QGridLayout(m_keys)),
      m_about(makeLabel(themes.theme(), FontRole::Body, Tone::Normal, this))
{
    setModal(false);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(m_keys);
    layout->addWidget(m_about);
    retranslate();
}

void HelpWindow::showKeys()
{
    m_about->hide();
    m_keys->show();
    setWindowTitle(tr("Keyboard"));
    show();
    raise();
}

void HelpWindow::showAbout()
{
    m_keys->hide();
    m_about->show();
    setWindowTitle(tr("About Warroom"));
    show();
    raise();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void HelpWindow::fillKeys()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<KeyRow> rows = roomKeys();
    for (const QAction *action : m_actions.withShortcuts())
        rows.append({action->shortcut().toString(QKeySequence::NativeText),
                     QString(action->text()).remove(u'&')});
    const int half = static_cast<int>(rows.size() + 1) / 2;
    for (int i = 0; i < rows.size(); ++i) {
        auto *key = makeLabel(m_themes.theme(), FontRole::MonoSmall, Tone::Normal, m_keys);
        setStyleProperty(*key, "kind", u"key"_s);
        key->setAlignment(Qt::AlignCenter);
        key->setText(rows.at(i).keys);
        auto *meaning = makeLabel(m_themes.theme(), FontRole::Body, Tone::Normal, m_keys);
        meaning->setText(rows.at(i).meaning);
        m_grid->addWidget(key, i % half, i / half * 2);
        m_grid->addWidget(meaning, i % half, i / half * 2 + 1);
    }
}

void HelpWindow::retranslate()
{
    fillKeys();
    m_about->setText(tr("Warroom %1\n\n"
                        "Run the draft. Keep every moment of it.\n\n"
                        "Free software under the GNU General Public License, version 3 or later.\n"
                        "Teams and players are facts; nobody in the league has to do with it.")
                         .arg(QStringLiteral(WARROOM_VERSION)));
}

} // namespace warroom
