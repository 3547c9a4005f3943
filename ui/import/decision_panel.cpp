// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/decision_panel.h"

#include "ui/text/format_text.h"
#include "ui/text/import_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int mostRows = 20;

} // namespace

DecisionPanel::DecisionPanel(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_caption(makeLabel(themes.theme(), FontRole::Caption, Tone::Muted, this)),
      m_nothing(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_more(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_scroll(new QScrollArea(this)),
      m_list(new QVBoxLayout),
      m_addAll(new QPushButton(this)),
      m_leaveOutAll(new QPushButton(this)),
      m_takeBack(new QPushButton(this))
{
    build();
    connect(m_addAll, &QPushButton::clicked, this, &DecisionPanel::allAdded);
    connect(m_leaveOutAll, &QPushButton::clicked, this, &DecisionPanel::allLeftOut);
    connect(m_takeBack, &QPushButton::clicked, this, &DecisionPanel::takenBack);
    retranslate();
}

void DecisionPanel::build()
{
    auto *inside = new QWidget(this);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 4, 0);
    m_list->setSpacing(10);
    rows->addLayout(m_list);
    rows->addWidget(m_more);
    rows->addStretch();
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_more->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_caption);
    layout->addWidget(m_nothing);
    layout->addWidget(m_scroll, 1);
    for (QPushButton *button : {m_addAll, m_leaveOutAll, m_takeBack}) {
        button->setProperty("kind", u"link"_s);
        layout->addWidget(button, 0, Qt::AlignLeft);
    }
}

void DecisionPanel::setSheet(const catalog::ImportSheet &sheet)
{
    m_sheet = sheet;
    const int place = focusedPlace();
    rebuild();
    // Whoever decided by keyboard goes on with the row that moved up.
    if (place >= 0)
        focusPlace(place);
}

void DecisionPanel::takeFocus()
{
    focusPlace(0);
}

void DecisionPanel::focusPlace(int place)
{
    if (m_rows.isEmpty()) {
        m_takeBack->setFocus();
        return;
    }
    const qsizetype row = std::min<qsizetype>(place, m_rows.size() - 1);
    m_rows.at(row)->findChild<QPushButton *>()->setFocus();
}

int DecisionPanel::focusedPlace() const
{
    const QWidget *focus = window()->focusWidget();
    for (int place = 0; place < m_rows.size(); ++place) {
        if (focus && m_rows.at(place)->isAncestorOf(focus))
            return place;
    }
    return -1;
}

void DecisionPanel::rebuild()
{
    for (QWidget *row : std::as_const(m_rows)) {
        // A button of it may be in its own click.
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const QList<int> open = m_sheet.toDecide();
    QWidget *before = m_caption;
    for (const int row : open.first(std::min<qsizetype>(mostRows, open.size()))) {
        m_rows.append(makeRow(row));
        m_list->addWidget(m_rows.last());
        setTabOrder(before, m_rows.last());
        before = m_rows.last();
    }
    const auto hidden = static_cast<int>(open.size() - m_rows.size());
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("%n more", nullptr, hidden));
    m_nothing->setVisible(open.isEmpty());
    m_scroll->setVisible(!open.isEmpty());
    m_addAll->setVisible(
        std::any_of(open.begin(), open.end(), [this](int row) { return m_sheet.canAdd(row); }));
    m_leaveOutAll->setVisible(!open.isEmpty());
    m_takeBack->setVisible(m_sheet.canTakeBack());
}

QWidget *DecisionPanel::makeRow(int row)
{
    const catalog::ListedPlayer &listed = m_sheet.rows().at(row);
    auto *widget = new QWidget(m_scroll->widget());
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *name = makeLabel(m_themes.theme(), FontRole::BodyBold, Tone::Normal, widget);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setText(listedText(listed.name, listed.position, listed.team));
    auto *line = makeLabel(m_themes.theme(), FontRole::Small, Tone::Muted, widget);
    line->setWordWrap(true);
    line->setText(tr("Line %1. %2.").arg(numberText(listed.line), outcomeReason(m_sheet, row)));
    layout->addWidget(name);
    layout->addWidget(line);

    for (const PlayerId &candidate : m_sheet.candidates(row)) {
        auto *choose = makeButton(candidateText(candidate), tr("He is the one"), widget);
        connect(choose, &QPushButton::clicked, this,
                [this, row, candidate] { Q_EMIT chosen(row, candidate); });
        layout->addWidget(choose);
    }
    layout->addLayout(makeOthers(row, widget));
    widget->show();
    return widget;
}

/// What a row can be without being one of the known.
QHBoxLayout *DecisionPanel::makeOthers(int row, QWidget *widget)
{
    auto *others = new QHBoxLayout;
    if (m_sheet.canAdd(row)) {
        auto *add = makeButton(tr("New player"), tr("Add him to the players"), widget);
        connect(add, &QPushButton::clicked, this, [this, row] { Q_EMIT added(row); });
        others->addWidget(add, 1);
    }
    auto *leave = makeButton(tr("Leave out"), tr("Go on without this row"), widget);
    connect(leave, &QPushButton::clicked, this, [this, row] { Q_EMIT leftOut(row); });
    others->addWidget(leave, 1);
    return others;
}

QPushButton *DecisionPanel::makeButton(const QString &text, const QString &explanation,
                                       QWidget *parent) const
{
    auto *button = new QPushButton(QString(text).replace(u'&', u"&&"_s), parent);
    button->setToolTip(explanation);
    button->setAccessibleDescription(explanation);
    return button;
}

QString DecisionPanel::candidateText(const PlayerId &id) const
{
    const Player *player = m_sheet.known(id);
    return player ? listedText(player->name, player->position, player->school) : id.text();
}

void DecisionPanel::retranslate()
{
    m_caption->setText(QLocale().toUpper(tr("To decide")));
    m_nothing->setText(tr("Nothing is left to decide."));
    m_addAll->setText(tr("Add all of them as new players"));
    m_leaveOutAll->setText(tr("Leave all of them out"));
    m_takeBack->setText(tr("Take back the last decision"));
    rebuild();
}

} // namespace warroom
