// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/board_page.h"

#include "session/room_client.h"
#include "ui/board/board_view.h"
#include "ui/clock/clock_face.h"
#include "ui/room/moment.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

const auto byTeam = u"team"_s;
const auto byPick = u"pick"_s;

/// The slots whose players corrections gave to others, up to event \a version.
QSet<SlotId> reopenedIn(const History &history, int version)
{
    QSet<SlotId> reopened;
    for (int i = 1; i <= std::min(version, history.size()); ++i) {
        const auto *corrected = std::get_if<events::PickCorrected>(&history.at(i).event);
        if (corrected && corrected->reopened)
            reopened.insert(*corrected->reopened);
    }
    return reopened;
}

} // namespace

BoardPage::BoardPage(Moment &moment, ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_moment(moment),
      m_model(new BoardModel(this)),
      m_orders(new SegmentedControl(this)),
      m_legend(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this)),
      m_view(new BoardView(*m_model, themes, this))
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_orders);
    top->addStretch();
    top->addWidget(m_legend);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    connect(m_orders, &SegmentedControl::chosen, this, [this](const QString &key) {
        m_chosen = true;
        m_model->setOrder(key == byTeam ? BoardOrder::ByTeam : BoardOrder::ByPick);
        m_view->showCurrent();
    });
    connect(m_view, &BoardView::playerChosen, this, &BoardPage::playerChosen);
    connect(m_view, &BoardView::menuWanted, this, &BoardPage::menuWanted);
    connect(&moment, &Moment::changed, this, &BoardPage::refresh);
    retranslate();
    refresh(false);
}

void BoardPage::retranslate()
{
    m_orders->setChoices({{byTeam, tr("By team")}, {byPick, tr("By order")}});
    m_orders->setAccessibleName(tr("Columns of the board"));
    m_legend->setText(tr("\u25c6 traded slot") + u"   \u270e "_s + tr("corrected"));
    m_view->setAccessibleName(tr("Draft board"));
    m_model->retranslate();
    tick();
}

void BoardPage::refresh(bool step)
{
    const bool first = m_model->rowCount() == 0;
    m_model->setState(m_moment.state(),
                      reopenedIn(m_moment.client().history(), m_moment.version()));
    if (first && !m_chosen) {
        const bool regular = m_model->isRegular();
        m_model->setOrder(regular ? BoardOrder::ByTeam : BoardOrder::ByPick);
        m_orders->setCurrent(regular ? byTeam : byPick);
    }
    tick();
    // Live, whoever scrolled away to look at something is left there.
    if (isVisible() && (!step || !m_moment.isLive()))
        m_view->showCurrent();
}

void BoardPage::tick()
{
    const ClockFace face = clockFace(m_moment.state(), m_moment.now());
    QString text;
    if (face.mood == ClockMood::Expired)
        text = tr("time is up");
    else if (face.remaining)
        text = tr("%1 left").arg(countdownText(*face.remaining));
    m_view->setTimeLeft(text);
}

SlotId BoardPage::currentSlot() const
{
    return SlotId(m_view->currentIndex().data(static_cast<int>(BoardRole::Slot)).toString());
}

void BoardPage::showSlot(const SlotId &slot)
{
    const DraftState &state = m_moment.state();
    const QModelIndex cell = m_model->indexOf(state.setup ? state.setup->slotIndex(slot) : -1);
    if (!cell.isValid())
        return;
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
}

void BoardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_view->showCurrent();
}

void BoardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace warroom
